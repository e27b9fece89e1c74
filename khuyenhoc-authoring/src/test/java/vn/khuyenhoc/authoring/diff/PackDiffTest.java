package vn.khuyenhoc.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.NewPack;
import vn.khuyenhoc.authoring.diff.PackDiff.Change;
import vn.khuyenhoc.authoring.diff.PackDiff.Move;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.title.Tier;

class PackDiffTest {
    private static final Context CONTEXT = Context.of(LocalDate.of(2024, 12, 31), 2024);

    @TempDir
    Path folder;

    private Path old;
    private Path fresh;

    @BeforeEach
    void two_packs_that_are_the_same() throws IOException {
        old = folder.resolve("old/xa-toi");
        fresh = folder.resolve("new/xa-toi");
        Files.createDirectories(folder.resolve("old"));
        Files.createDirectories(folder.resolve("new"));
        NewPack.write(old);
        NewPack.write(fresh);
    }

    @Test
    void equal_packs_differ_in_nothing() {
        PackDiff diff = diff(commune(true), commune(false));
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.moves()).isEmpty();
    }

    @Test
    void a_criterion_that_is_dropped_no_longer_refuses_anybody() throws IOException {
        Files.writeString(
                fresh.resolve("overlay.yaml"),
                Files.readString(fresh.resolve("overlay.yaml")).replaceAll("(?s)add:.*", ""));
        Files.delete(fresh.resolve("rules/tieu_chi_them.drl"));
        Files.delete(fresh.resolve("scenarios/tieu_chi_them.yaml"));
        PackDiff diff = diff(commune(false));

        assertThat(diff.changes()).map(Change::what).containsExactly("rule", "set", "criterion");
        assertThat(diff.changes())
                .filteredOn(change -> !change.what().equals("set"))
                .allSatisfy(change -> assertThat(change.after()).isNull());
        assertThat(diff.moves()).singleElement().satisfies(PackDiffTest::isFreed);
    }

    private static void isFreed(Move move) {
        assertThat(move.before().outcome().name()).isEqualTo("NOT_QUALIFIED");
        assertThat(move.after().outcome().name()).isEqualTo("UNDECIDED");
        assertThat(move.because()).containsEntry("XA_TOI.1@1", "NOT_MET → -");
    }

    @Test
    void a_rule_that_is_changed_is_shown_before_and_after() throws IOException {
        Path rules = fresh.resolve("rules/tieu_chi_them.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("co(\"xa_toi_goc_doc_sach\")", "co(\"tuyen_truyen_hoc_tap_suot_doi\")"));
        assertThat(diff().text(Locale.ENGLISH))
                .contains(
                        "Changed rule \"XA_TOI.1 Có góc đọc sách ở mọi thôn\"",
                        "- $a : Assessment(yes(\"xa_toi_goc_doc_sach\")) ⇒",
                        "+ $a : Assessment(yes(\"tuyen_truyen_hoc_tap_suot_doi\")) ⇒",
                        "Decided differently: community-commune, XA_TOI.1;",
                        "1 changes; 0 dossiers gain, 0 lose");
    }

    private PackDiff diff(AdministrativeUnit... communes) {
        return PackDiff.of(LocalPack.read(old), LocalPack.read(fresh), Register.of(List.of(communes)), CONTEXT);
    }

    private static AdministrativeUnit commune(boolean corner) {
        Observation observation = Observation.of("xa_toi_goc_doc_sach", 2024, new YesNo(corner));
        return new AdministrativeUnit(
                "X-" + corner, null, Tier.COMMUNE, null, List.of(), null, null, List.of(observation), List.of());
    }
}
