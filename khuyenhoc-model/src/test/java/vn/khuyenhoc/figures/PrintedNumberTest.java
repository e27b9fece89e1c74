package vn.khuyenhoc.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.text.FaultyInputException;

class PrintedNumberTest {
    private static final FiguresReader READER =
            new FiguresReader(Catalogue.load().targets());

    @Test
    void a_count_that_is_known_to_lie_between_two_says_so_in_words() {
        assertThat(PrintedNumber.between(5, 7).text()).isEqualTo("từ 5 đến 7");
        assertThat(PrintedNumber.between(5, 7).bounds(Double.POSITIVE_INFINITY)).isEqualTo(Interval.closed(5, 7));
        assertThat(PrintedNumber.between(5, 5).text()).isEqualTo("5");
        assertThat(PrintedNumber.between(5, 5).bounds(9)).isEqualTo(Interval.exactly(5));
        assertThat(PrintedNumber.from(5).text()).isEqualTo("từ 5 trở lên");
        assertThat(PrintedNumber.from(5).bounds(Double.POSITIVE_INFINITY))
                .isEqualTo(Interval.closed(5, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @CsvSource({"OVER, 0.9, true, false", "OVER, 1, false, false", "UNDER, 0.9, false, true", "UNDER, 0, false, false"})
    void what_lies_beyond_a_number_leaves_it_out_unless_nothing_does(
            Qualifier qualifier, BigDecimal number, boolean lowOpen, boolean highOpen) {
        Interval bounds = new PrintedNumber("x", qualifier, number, BigDecimal.ONE).bounds(1);
        assertThat(bounds.lowOpen()).isEqualTo(lowOpen);
        assertThat(bounds.highOpen()).isEqualTo(highOpen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi|81,56%|EXACT|0.8156|0.0001",
                "vi|trên 60%|OVER|0.60|0.01",
                "vi|gần 90%|NEARLY|0.90|0.01",
                "vi|hơn 71 %|OVER|0.71|0.01",
                "vi|Hơn 71 phần trăm|OVER|0.71|0.01",
                "vi|khoảng 5,5%|ABOUT|0.055|0.001",
                "vi|100%|EXACT|1|0.01",
                "vi|26,4% dân số|EXACT|0.264|0.001",
                "vi|66,7% tổng số hộ|EXACT|0.667|0.001",
                "en|66.7% of families|EXACT|0.667|0.001",
                "vi|đạt 81,56%|EXACT|0.8156|0.0001",
                "vi|từ 60% trở lên|AT_LEAST|0.60|0.01",
                "vi|ít nhất 60%|AT_LEAST|0.60|0.01",
                "vi|≥ 60%|AT_LEAST|0.60|0.01",
                "vi|>60%|OVER|0.60|0.01",
                "vi|dưới 50%|UNDER|0.50|0.01",
                "vi|không quá 50%|AT_MOST|0.50|0.01",
                "vi|ước đạt 50%|ABOUT|0.50|0.01",
                "vi|~50%|ABOUT|0.50|0.01",
                "en|more than 83 per cent|OVER|0.83|0.01",
                "en|at least 83%|AT_LEAST|0.83|0.01",
                "en|83% or more|AT_LEAST|0.83|0.01",
                "en|less than 83%|UNDER|0.83|0.01",
                "en|up to 83%|AT_MOST|0.83|0.01",
                "en|29.2% of the population|EXACT|0.292|0.001",
                "en|over 83%|OVER|0.83|0.01",
                "en|92.9|EXACT|0.929|0.001",
                "en|nearly 86%|NEARLY|0.86|0.01",
                "en|about 7 percent|ABOUT|0.07|0.01",
            })
    void reads_rates(String language, String text, Qualifier qualifier, BigDecimal value, BigDecimal unit) {
        PrintedNumber rate = rate(language, text);

        assertThat(rate.qualifier()).isEqualTo(qualifier);
        assertThat(rate.value()).isEqualByComparingTo(value);
        assertThat(rate.unit()).isEqualByComparingTo(unit);
        assertThat(rate.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi|1.177|EXACT|1177|1",
                "vi|556.862|EXACT|556862|1",
                "vi|556862|EXACT|556862|1",
                "vi|gần 88.900|NEARLY|88900|1",
                "vi|hơn 1,15 triệu|OVER|1150000|10000",
                "vi|36,7 tỷ đồng|EXACT|36700000000|100000000",
                "vi|36 tỷ 700 triệu đồng|EXACT|36700000000|1000000",
                "vi|1 triệu 150 nghìn người|EXACT|1150000|1000",
                "vi|hơn 1,2 nghìn tỷ đồng|OVER|1200000000000|100000000000",
                "vi|trên 25,7 tỉ VNĐ|OVER|25700000000|100000000",
                "vi|gần 39,2 vạn hội viên|NEARLY|392000|1000",
                "vi|834.926 hộ|EXACT|834926|1",
                "vi|834 926|EXACT|834926|1",
                "vi|110.641,5 đồng/người|EXACT|110641.5|0.1",
                "vi|xấp xỉ 1,8 triệu|ABOUT|1800000|100000",
                "vi|Trên  491.000 hội viên|OVER|491000|1",
                "en|VND 36.7 billion|EXACT|36700000000|100000000",
                "en|over 25.7 billion VND|OVER|25700000000|100000000",
                "en|110,641 VND per person|EXACT|110641|1",
                "en|almost 1.2 million members|NEARLY|1200000|100000",
                "en|1,177|EXACT|1177|1",
                "en|nearly 392,000 people|NEARLY|392000|1",
                "en|over 1.15 million|OVER|1150000|10000",
            })
    void reads_counts(String language, String text, Qualifier qualifier, BigDecimal value, BigDecimal unit) {
        PrintedNumber count = count(language, text);

        assertThat(count.qualifier()).isEqualTo(qualifier);
        assertThat(count.value()).isEqualByComparingTo(value);
        assertThat(count.unit()).isEqualByComparingTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi|từ 1.100 đến 1.177|1100|1177",
                "en|from 1,100 to 1,177 people|1100|1177",
                "vi|từ 5 đến 5|5|5",
                "vi|1.100-1.177 hộ|1100|1177",
                "vi|1,1 – 1,2 triệu người|1100000|1200000",
                "vi|từ 900 đến 1 nghìn|900|1000",
                "en|between 1,100 and 1,177|1100|1177",
                "vi|từ 74 trở lên|74|Infinity",
                "en|74 or more|74|Infinity"
            })
    void reads_ranges(String language, String text, double least, double most) {
        PrintedNumber count = count(language, text);

        assertThat(count.bounds(Double.POSITIVE_INFINITY)).isEqualTo(Interval.closed(least, most));
    }

    @Test
    void refuses_a_range_that_falls() {
        assertThat(catchThrowableOfType(FaultyInputException.class, () -> count("vi", "từ 9 đến 8"))
                        .getMessage())
                .contains("số sau không được nhỏ hơn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi|1,177|language: en",
                "vi|1,5|không phải số đếm",
                "vi|1.17|không phải số đếm",
                "vi|25 triêu|không phải số đếm",
                "vi|36 tỷ 700|không phải số đếm",
                "vi|700 triệu 36 tỷ|không phải số đếm",
                "vi|-5|không phải số đếm",
                "en|1.177|language: vi",
                "vi|1.15 triệu|language: en",
                "en|about|không phải số đếm",
            })
    void refuses_what_is_no_count(String language, String text, String message) {
        assertThat(catchThrowableOfType(FaultyInputException.class, () -> count(language, text)))
                .hasMessageContaining(message);
    }

    @Property(tries = 200)
    void reads_every_count_that_is_written_with_groups(@ForAll @LongRange(min = 0, max = 99_999_999) long number) {
        String english = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);

        assertThat(count("en", english).value()).isEqualByComparingTo(BigDecimal.valueOf(number));
        assertThat(count("vi", english.replace(',', '.')).value()).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property(tries = 200)
    void reads_every_rate_with_two_decimals(@ForAll @IntRange(min = 0, max = 10_000) int hundredths) {
        String english = BigDecimal.valueOf(hundredths, 2) + "%";

        BigDecimal expected = BigDecimal.valueOf(hundredths, 4);
        assertThat(rate("en", english).value()).isEqualByComparingTo(expected);
        assertThat(rate("vi", english.replace('.', ',')).value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"60%,0.6,0.6", "trên 60%,0.6000000000000001,1", "gần 60%,0,0.5999999999999999", "khoảng 60%,0,1"})
    void words_make_inequalities(String text, double least, double greatest) {
        Interval bounds = rate("vi", text).bounds(1);

        assertThat(bounds.least()).isEqualTo(least);
        assertThat(bounds.greatest()).isEqualTo(greatest);
    }

    private static PrintedNumber rate(String language, String text) {
        return row(language, "rates: [\"" + text + "\"]").rates().get(0).printed();
    }

    private static PrintedNumber count(String language, String text) {
        return row(language, "recognised: \"" + text + "\"").recognised();
    }

    private static FigureRow row(String language, String line) {
        String text = "place: A\nyear: 2025\nlanguage: " + language + "\n"
                + "source: {name: {vi: a, en: b}, address: c, mark: REPORTED}\n"
                + "rows:\n  - title: clan\n    base: clans\n    " + line + "\n";
        return READER.read("a.yaml", text).rows().get(0);
    }
}
