package vn.khuyenhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private final Paragraphs text = new Paragraphs(12);

    @Test
    void a_paragraph_that_fits_is_one_line() {
        assertThat(text.add(2, "học suốt đời")).hasToString("  học suốt\n  đời\n");
        assertThat(new Paragraphs(12).add(0, "học suốt đời")).hasToString("học suốt đời\n");
    }

    @Test
    void a_paragraph_behind_a_head_goes_on_at_its_indent() {
        assertThat(text.add("  - ", 4, "một hai ba bốn")).hasToString("  - một hai\n    ba bốn\n");
    }

    @Test
    void a_head_may_be_wider_than_the_indent() {
        assertThat(text.add("  không: ", 3, "một hai")).hasToString("  không: một\n   hai\n");
    }

    @Test
    void a_word_longer_than_a_line_stands_alone() {
        assertThat(text.add(1, "ở QD-324-KHVN-2023 này")).hasToString(" ở\n QD-324-KHVN-2023\n này\n");
    }

    @Test
    void runs_of_blanks_and_line_breaks_are_one_blank() {
        assertThat(text.add(0, "  một \n hai  ")).hasToString("một hai\n");
    }

    @Test
    void a_number_is_not_parted_from_its_percent_sign() {
        assertThat(text.add(0, "cần đạt 37,5\u00a0%")).hasToString("cần đạt\n37,5\u00a0%\n");
    }

    @Test
    void no_line_ends_with_a_blank() {
        assertThat(text.add("  đạt   ", 8, "").blank()).hasToString("  đạt\n\n");
    }
}
