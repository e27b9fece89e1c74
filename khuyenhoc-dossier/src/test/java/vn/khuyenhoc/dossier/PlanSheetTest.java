package vn.khuyenhoc.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.planning.Issuer;
import vn.khuyenhoc.planning.PlanDraft;
import vn.khuyenhoc.planning.PlanDrafting;

class PlanSheetTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    private static PlanDraft draft(String kind, String area, int year) {
        return new PlanDrafting(CATALOGUE, RuleSet.load(), null)
                .draft(Issuer.of(CATALOGUE, kind, area, null), year, List.of(), List.of());
    }

    private static String text(PlanDraft draft) throws Exception {
        byte[] bytes = DocxWriter.write(PlanSheet.of(CATALOGUE, draft));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void says_what_the_skeleton_says_and_marks_the_blanks() throws Exception {
        PlanDraft draft = draft("peoples-committee", "LD2.tan-ha-lam-ha", 2026);
        String text = text(draft);

        assertThat(text)
                .contains(
                        "ỦY BAN NHÂN DÂN XÃ TÂN HÀ LÂM HÀ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "/KH-UBND",
                        "[còn thiếu: số]",
                        "Căn cứ Quyết định 387/QĐ-TTg ngày 25/03/2022",
                        "44 % (đường thẳng giữa hai năm đích; mức sàn 40 %)",
                        "[còn thiếu: thời hạn]",
                        "Những chỗ còn thiếu (")
                .doesNotContain("{", "null");
        assertThat(draft.tasks()).allMatch(task -> text.contains(task.name().vi()));
        assertThat(draft.targets())
                .allMatch(target -> text.contains(target.base().name().vi()));
    }

    @Test
    void leaves_open_what_stands_over_papers_of_the_party() throws Exception {
        assertThat(text(draft("party-committee", "LD1.LH.tan-ha", 2024)))
                .contains("ĐẢNG ỦY XÃ TÂN HÀ", "-KH/ĐU", "[còn thiếu: tiêu đề của văn bản Đảng]", "123-KH/HU")
                .doesNotContain("CỘNG HÒA XÃ HỘI");
    }

    @Test
    void equal_skeletons_give_equal_bytes() {
        PlanDraft draft = draft("association", "LD2.tan-ha-lam-ha", 2027);

        assertThat(DocxWriter.write(PlanSheet.of(CATALOGUE, draft)))
                .isEqualTo(DocxWriter.write(PlanSheet.of(CATALOGUE, draft)));
        assertThat(HtmlWriter.write(PlanSheet.of(CATALOGUE, draft))).contains("KẾ HOẠCH", "missing");
    }
}
