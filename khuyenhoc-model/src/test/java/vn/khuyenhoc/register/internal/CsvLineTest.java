package vn.khuyenhoc.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvLineTest {

    @Property(tries = 5000)
    void a_line_has_the_cells_that_the_reader_of_csv_finds(@ForAll("lines") String line) {
        assertThat(CsvLine.cells(line, ',')).as(line).isEqualTo(cells(line));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("\"\"\",,a ;").ofMaxLength(12);
    }

    private static List<String> cells(String line) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(',')
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields();
        } catch (CsvParseException e) {
            return null;
        }
    }
}
