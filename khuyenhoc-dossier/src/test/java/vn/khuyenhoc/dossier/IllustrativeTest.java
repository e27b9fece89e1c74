package vn.khuyenhoc.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PaperList;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** What was made up as an example is labelled on every paper, at the top and at the foot of every page. */
class IllustrativeTest {
    private static final Catalogue CATALOGUE = Catalogue.load("mau", Map.of("overlay.yaml", """
            id: mau
            name: {vi: Xã mẫu, en: Sample commune}
            valid: {from: 2024-02-12}
            illustrative: true
            tighten:
              - criterion: TT25.X.5.1
                required: {1: 0.70, 2: 0.90}
                document: TT-25-2023
                clause: Điều 1
                mark: ILLUSTRATIVE
                source: PD
            """));

    @Test
    void every_paper_by_an_illustrative_set_bears_the_label() {
        AdministrativeUnit commune = Drafted.of("TT25-2023-X").area(Tier.COMMUNE);
        Context context = new Context(LocalDate.of(2025, 2, 10), 2024, "mau", Stance.DECIDING);
        Decision decision =
                Engine.of(CATALOGUE, RuleSet.load()).decideAll(Register.of(List.of(commune)), context).stream()
                        .filter(one -> one.title() == Title.COMMUNITY_COMMUNE)
                        .findFirst()
                        .orElseThrow();
        DossierDrafts drafts = new DossierDrafts(CATALOGUE);
        DossierCase dossier = new DossierCase(commune, null, decision, decision, 0, List.of());
        assertThat(drafts.papers(decision).stream().flatMap(PaperList::papers))
                .hasSize(10)
                .allSatisfy(paper -> {
                    DraftPaper draft = drafts.draft(paper, dossier);
                    assertThat(Drafted.text(draft)).contains("MINH HỌA: Cộng đồng học tập cấp xã");
                    assertThat(draft.foot()).startsWith("MINH HỌA.");
                    assertThat(draft.missing()).contains("địa danh");
                });
    }
}
