package vn.khuyenhoc.authoring.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.NewPack;

class PackWatchTest {
    @TempDir
    Path folder;

    private Path rules;
    private PackWatch watch;

    @BeforeEach
    void a_new_pack_that_is_watched() throws IOException {
        Path pack = folder.resolve("xa-toi");
        NewPack.write(pack);
        rules = pack.resolve("rules/tieu_chi_them.drl");
        watch = new PackWatch(pack);
        assertThat(looked()).contains("3 scenarios, 3 as expected; coverage 4 of 4.");
    }

    @Test
    void where_nothing_was_saved_there_is_nothing_to_tell() throws IOException {
        assertThat(watch.look(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_fault_is_told_at_its_place() throws IOException {
        save("goc_doc_sach", "goc_doc_sac");
        assertThat(looked()).contains("Saved: rules/tieu_chi_them.drl", "tieu_chi_them.drl:9:25", "did you mean");
    }

    @Test
    void a_rule_that_decides_otherwise_is_told_once_and_again_when_it_is_mended() throws IOException {
        save("co(\"xa_toi_goc_doc_sach\")", "co(\"tuyen_truyen_hoc_tap_suot_doi\")");
        assertThat(looked()).contains("expected MET, found NOT_MET", "3 scenarios, 2 as expected");
        save("co(\"tuyen_truyen_hoc_tap_suot_doi\")", "co(\"xa_toi_goc_doc_sach\")");
        assertThat(looked()).contains("As expected now:", "3 scenarios, 3 as expected");
    }

    private void save(String before, String after) throws IOException {
        Files.writeString(rules, Files.readString(rules).replace(before, after));
    }

    private String looked() throws IOException {
        return watch.look(Locale.ENGLISH).orElseThrow();
    }
}
