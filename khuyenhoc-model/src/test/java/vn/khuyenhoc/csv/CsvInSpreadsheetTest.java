package vn.khuyenhoc.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.json.internal.Bytes;

/** Cells that would act, as text: in our own bytes, and opened by a spreadsheet. */
class CsvInSpreadsheetTest {
    private static final List<String> PROGRAMS = List.of("/usr/bin/soffice", "/usr/bin/libreoffice");

    @TempDir
    Path folder;

    static List<String> hostile() {
        return List.of(
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(1;1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\u00a0=1+1",
                "\ufeff=1+1",
                "\u200b=1+1",
                "\uff1d1+1",
                "\uff0b1",
                "\uff0d1",
                "\uff20SUM(1;1)",
                "=HYPERLINK(\"http://127.0.0.1/\",\"x\")",
                "a;=1+1",
                "a\t=1+1",
                "a,=1+1",
                "a\",=1+1",
                "\"=1+1\"",
                "a\r\n=1+1",
                "=cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_cell_that_would_act_is_text(String text) {
        String cell = cell(text);
        boolean quoted = cell.startsWith("\"");

        assertThat(quoted ? cell.substring(1) : cell)
                .doesNotMatch("(?s)[\\s\\u00a0\\ufeff\\u200b]*[=+@\uff1d\uff0b\uff0d\uff20-].*");
        assertThat(quoted || cell.chars().noneMatch(c -> ",;\t\"\r\n".indexOf(c) >= 0))
                .isTrue();
    }

    @Test
    void a_spreadsheet_makes_no_formula_of_any_cell() throws Exception {
        Optional<String> program = PROGRAMS.stream()
                .filter(name -> Files.isExecutable(Path.of(name)))
                .findFirst();
        assumeTrue(
                program.isPresent() || System.getenv("CI") != null, "no LibreOffice: install libreoffice-calc-nogui");
        Path table = folder.resolve("cells.csv");
        Files.writeString(
                table,
                hostile().stream()
                        .map(CsvInSpreadsheetTest::cell)
                        .map(cell -> cell + ",x\r\n")
                        .collect(Collectors.joining()));

        for (String separator : List.of("44", "59", "9")) {
            assertThat(opened(program.orElseThrow(), table, separator))
                    .contains("office:spreadsheet")
                    .doesNotContain("table:formula", "text:a ");
        }
    }

    /** The table as flat XML after it was opened with a separator. */
    private String opened(String program, Path table, String separator) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=CSV:" + separator + ",34,76,1,,0,false,true,false,false,false,-1",
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        table.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(folder.resolve("cells.fods"), StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        Bytes bytes = new Bytes();
        new CsvCells(bytes).text(text);
        return new String(bytes.toBytes(), StandardCharsets.UTF_8);
    }
}
