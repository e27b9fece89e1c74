package vn.khuyenhoc.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.gaps.GapReport;
import vn.khuyenhoc.authoring.lint.Lint;

class NewPackTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xa-toi", "a", "phuong-1-da-lat", "xa-class", "new-ha"})
    void a_new_pack_passes_all_its_checks(String name) throws IOException {
        NewPack.write(folder.resolve(name));

        assertThat(Diagnostics.check(folder.resolve(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa-toi", "a", "phuong-1-da-lat", "new-ha"})
    void a_new_pack_of_gaps_passes_all_its_checks_and_scenarios(String name) throws IOException {
        NewPack.writeGaps(folder.resolve(name));
        LocalPack pack = LocalPack.read(folder.resolve(name));

        assertThat(Diagnostics.check(folder.resolve(name))).isEmpty();
        assertThat(Lint.check(pack)).isEmpty();
        GapReport report = GapReport.of(pack, false);
        assertThat(report.runs()).hasSize(7);
        assertThat(report.failed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã tôi",
                "xa toi",
                "XA",
                "-xa",
                "xa--toi",
                "1xa",
                "class",
                "int",
                "binh-duong",
                "rule",
                "package",
                "xa-class-",
                "lam-ha-minh-hoa",
                "cd324"
            })
    void a_name_that_codes_cannot_have_is_refused(String name) {
        assertThatThrownBy(() -> NewPack.write(folder.resolve(name))).isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_is_there_is_never_overwritten() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("xa-toi"));

        assertThatThrownBy(() -> NewPack.write(mine)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(mine).isEmptyDirectory();
    }

    @Test
    void a_new_pack_says_that_it_is_illustrative() throws IOException {
        NewPack.write(folder.resolve("xa-toi"));

        assertThat(folder.resolve("xa-toi/overlay.yaml")).content().contains("illustrative: true");
    }
}
