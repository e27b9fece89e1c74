package vn.khuyenhoc.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

class ResultsTest {
    private static final FigureRow FAMILIES =
            FigureRow.counted(Title.FAMILY, null, null, null, null, PrintedNumber.between(5, 5));
    private static final FigureRow OTHER = FAMILIES.of("digital-skills");
    private static final Results RESULTS = Results.of(
            new Words("Kết quả", "Results"),
            "LD1.LH.tan-ha",
            LocalDate.of(2024, 12, 31),
            null,
            List.of(FAMILIES, OTHER));

    @Test
    void a_row_is_found_by_its_indicator() {
        assertThat(RESULTS.row("digital-skills")).containsSame(OTHER);
        assertThat(RESULTS.row("clan")).isEmpty();
    }

    @Test
    void what_was_not_read_is_not_known() {
        assertThat(RESULTS.year()).isEqualTo(2024);
        assertThat(RESULTS.training().known()).isFalse();
        assertThat(RESULTS.exempt("clan")).isFalse();
    }

    @Test
    void another_year_and_a_mark_change_nothing_else() {
        Words note = new Words("số giả định", "made up");
        Results other = RESULTS.ofYear(2023).marked(true, List.of(note));
        assertThat(other.year()).isEqualTo(2023);
        assertThat(other.illustrative()).isTrue();
        assertThat(other.notes()).containsExactly(note);
        assertThat(other.ofYear(2024).marked(false, List.of())).isEqualTo(RESULTS);
    }

    @Test
    void only_what_is_declared_is_exempt() {
        Results declared = new ResultsReader(Catalogue.load()).read("a.yaml", """
                results:
                  name: {vi: Kết quả, en: Results}
                  area: LD1.LH.tan-ha
                  year: 2024
                  asOf: 2024-12-31
                  exemptions: [{of: clan, reason: {vi: Không có dòng họ, en: No clans}}]
                """);
        assertThat(declared.exempt("clan")).isTrue();
        assertThat(declared.exempt("family")).isFalse();
    }
}
