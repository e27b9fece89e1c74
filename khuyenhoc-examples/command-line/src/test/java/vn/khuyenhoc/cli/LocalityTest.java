package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check of a pack calls a fault decides by no command. */
class LocalityTest {
    @TempDir
    Path folder;

    private Path pack;
    private Path register;

    @BeforeEach
    void a_new_pack_and_a_register() throws IOException {
        pack = folder.resolve("xa-toi");
        Ran.with("pack", "new", pack);
        register = Files.writeString(folder.resolve("xa.ndjson"), """
                {"subject": "administrativeUnit", "id": "X1", "tier": "commune", "areaClasses": [], "observations": \
                [{"code": "xa_toi_goc_doc_sach", "year": 2024, "value": {"yesNo": true}}]}
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "co(\"xa_toi_goc_doc_sach\"), co(\"xa_toi_goc_doc_sak\")",
        "co(\"xa_toi_goc, co(\"xa_toi\u200b_goc",
        "co(\"xa_toi_goc_doc_sach\"), tyLe(\"xa_toi_goc_doc_sach\") >= yeuCau(\"XA_TOI.1\")",
        "rule, rule"
    })
    void a_pack_with_a_fault_decides_nothing(String old, String wrong) throws IOException {
        Path rules = pack.resolve("rules/tieu_chi_them.drl");
        Files.writeString(rules, Files.readString(rules).replace(old, wrong));
        int code = old.equals(wrong) ? 0 : 2;
        for (Ran ran : commands()) {
            assertThat(ran.code()).isEqualTo(code);
            assertThat(ran.err().contains("tieu_chi_them.drl:9:")).isEqualTo(code == 2);
            assertThat(code == 2 && !ran.out().isEmpty()).isFalse();
        }
    }

    private List<Ran> commands() {
        return List.of(
                Ran.with("evaluate", register, "--locality", pack),
                Ran.with("explain", "X1", register, "--locality", pack),
                Ran.with("review", "--locality", pack, "--as-of=2024-12-31"),
                Ran.with("catalogue", "show", "xa_toi_goc_doc_sach", "--overlay", pack));
    }

    @Test
    void a_folder_that_holds_no_pack_is_no_locality() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path jars = Files.createDirectory(folder.resolve("jars"));
        Files.writeString(jars.resolve("a.jar"), "PK");
        for (Path none : List.of(empty, jars, register)) {
            Ran ran = Ran.with("evaluate", register, "--locality", none);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(Ran.with("pack", "check", none).code()).isNotZero();
        }
    }

    @Test
    void a_file_of_an_editor_is_noted_and_keeps_nobody_from_deciding() throws IOException {
        Files.write(pack.resolve("rules/._tieu_chi_them.drl"), new byte[] {0, 5, 22, 7});
        Ran check = Ran.with("pack", "check", pack, "--strict", "--lang=en");

        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("note: a temporary file of an editor or a system; passed over", "No fault.");
        assertThat(Ran.with("evaluate", register, "--locality", pack).code()).isZero();
    }
}
