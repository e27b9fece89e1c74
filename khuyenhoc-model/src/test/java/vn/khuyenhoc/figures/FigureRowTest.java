package vn.khuyenhoc.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

class FigureRowTest {
    private static final FigureRow FAMILIES =
            FigureRow.counted(Title.FAMILY, null, null, PrintedNumber.from(9), null, PrintedNumber.between(5, 7));

    @Test
    void counts_are_of_a_title_or_of_what_is_named() {
        assertThat(FAMILIES.indicator()).isEqualTo("family");
        assertThat(FigureRow.counted(null, null, null, null, null, null).indicator())
                .isEqualTo(FigureRow.OTHER);
    }

    @Test
    void another_name_indicator_or_note_changes_nothing_else() {
        Words name = new Words("Gia đình", "Families");
        FigureRow other = FAMILIES.of("x").named(name).noted(List.of(name));
        assertThat(other.indicator()).isEqualTo("x");
        assertThat(other.name()).isEqualTo(name);
        assertThat(other.notes()).containsExactly(name);
        assertThat(other.of("family").named(null).noted(List.of())).isEqualTo(FAMILIES);
    }

    @Test
    void a_rate_is_found_by_what_it_counts_and_on_what() {
        FigureRow row =
                read("rates: [{printed: '43,4%', of: registered}, {printed: '60%', of: recognised, on: base}, '51%']");
        assertThat(row.rate(Counted.REGISTERED, Whole.BASE))
                .get()
                .isSameAs(row.rates().get(0));
        assertThat(row.rate(Counted.RECOGNISED, Whole.BASE))
                .get()
                .isSameAs(row.rates().get(1));
        assertThat(row.rate(Counted.RECOGNISED, null))
                .get()
                .isSameAs(row.rates().get(2));
        assertThat(row.rate(Counted.RECOGNISED, Whole.REGISTERED)).isEmpty();
    }

    private static FigureRow read(String part) {
        String text = """
                place: Nơi A
                year: 2022
                source: {name: {vi: báo, en: news}, address: https://example.vn, mark: REPORTED}
                rows:
                  - title: family
                    base: families
                    recognised: "5"
                    %s
                """.formatted(part);
        return new FiguresReader(Catalogue.load().targets())
                .read("a.yaml", text)
                .rows()
                .get(0);
    }
}
