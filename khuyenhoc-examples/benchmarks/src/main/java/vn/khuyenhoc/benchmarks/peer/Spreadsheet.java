package vn.khuyenhoc.benchmarks.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.khuyenhoc.benchmarks.hand.Ask;
import vn.khuyenhoc.benchmarks.hand.Table;

/** Writes a decision table of OpenL Tablets: a line for each criterion and level, with what its number must lie between. */
final class Spreadsheet {
    private static final double MOST = 1e15;
    private static final int COLUMNS = 4;

    private Spreadsheet() {}

    static Path write(Table table) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("criteria");
            text(sheet, 1, "Rules Double award(int criterion, double number)");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, COLUMNS));
            text(sheet, 2, "C1", "C2", "C3", "RET1");
            text(sheet, 3, "criterion == c", "number >= least", "number <= most", "points");
            text(sheet, 4, "int c", "double least", "double most", "Double points");
            text(sheet, 5, "Criterion", "Least", "Most", "Points");
            List<Ask> asks = table.asks();
            for (int level = 0; level < table.levels(); level++) {
                for (int i = 0; i < asks.size(); i++) {
                    line(sheet, asks.get(i), level, level * asks.size() + i);
                }
            }
            Path file = Files.createTempFile("criteria", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(Sheet sheet, Ask ask, int level, int number) {
        Row row = sheet.createRow(6 + number);
        row.createCell(1).setCellValue(number);
        row.createCell(2).setCellValue(Math.max(-MOST, ask.least()[level]));
        row.createCell(3).setCellValue(Math.min(MOST, ask.highest()[level]));
        if (ask.scored()) {
            row.createCell(4).setCellValue("= number");
        } else {
            row.createCell(4).setCellValue(ask.points());
        }
    }

    private static void text(Sheet sheet, int line, String... cells) {
        Row row = sheet.createRow(line);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i + 1).setCellValue(cells[i]);
        }
    }
}
