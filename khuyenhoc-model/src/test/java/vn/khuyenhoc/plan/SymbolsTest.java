package vn.khuyenhoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quyết định số 387/QĐ-TTg | 387 QD TTG
            387/QĐ-TTG               | 387 QD TTG
            387 / qđ - ttg           | 387 QD TTG
            387/QD-TTg               | 387 QD TTG
            387/QĐ-TTg ngày 25/3/2022 của Thủ tướng | 387 QD TTG
            05/KH-UBND               | 5 KH UBND
            49-KL/TW                 | 49 KL TW
            49/KL-TW                 | 49 KL TW
            Luật Giáo dục            | LUẬT GIÁO DỤC
            -/-                      | ''
            """)
    void spellings_of_one_symbol_are_one(String printed, String plain) {
        assertThat(Symbols.plain(printed)).isEqualTo(plain);
    }
}
