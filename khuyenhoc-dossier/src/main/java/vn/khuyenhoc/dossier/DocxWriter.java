package vn.khuyenhoc.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.khuyenhoc.dossier.Block.Paragraph.Kind;
import vn.khuyenhoc.dossier.Run.Look;

/**
 * Writes a paper as a Word document (docx, A4). Thread-safe. Equal papers give equal bytes, whatever the clock, the locale and the time zone:
 * what a document says of its making is the day that the paper bears.
 */
public final class DocxWriter {
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int WIDE_MARGIN = 1701;
    private static final int MARGIN = 1134;
    private static final int TEXT = WIDTH - WIDE_MARGIN - MARGIN;
    private static final int PERCENT = 100;
    private static final int SIZE = 13;
    private static final int SMALL = 11;
    private static final int SPACE = 80;
    private static final int INDENT = 567;
    private static final String FONT = "Times New Roman";
    private static final String RED = "C00000";

    private DocxWriter() {}

    /** The bytes of the document. */
    public static byte[] write(Draft paper) {
        try (XWPFDocument document = new XWPFDocument()) {
            describe(document, paper);
            page(document, paper.foot());
            paper.blocks().forEach(block -> block(document, block));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return FixedZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a day that no document can bear: " + paper.day(), e);
        }
    }

    private static void describe(XWPFDocument document, Draft paper) throws IOException, InvalidFormatException {
        var core = document.getProperties().getCoreProperties();
        String day = paper.day() + "T00:00:00Z";
        core.setCreated(day);
        core.setModified(day);
        core.setTitle(paper.name());
        core.setCreator("khuyenhoc");
        core.setLastModifiedByUser("khuyenhoc");
        document.getProperties().commit();
    }

    private static void page(XWPFDocument document, String foot) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(WIDE_MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        XWPFParagraph bottom = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        bottom.setAlignment(ParagraphAlignment.CENTER);
        run(bottom, new Run(foot + " ", Look.ITALIC), SMALL);
        bottom.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void block(XWPFDocument document, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(document, paragraph);
        } else if (block instanceof Block.Pair pair) {
            pair(document, pair);
        } else if (block instanceof Block.Table table) {
            table(document, table);
        } else {
            document.createParagraph().setPageBreak(true);
        }
    }

    private static void paragraph(XWPFDocument document, Block.Paragraph block) {
        XWPFParagraph paragraph = document.createParagraph();
        Kind kind = block.kind();
        boolean centred = kind == Kind.TITLE || kind == Kind.LABEL;
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(SPACE);
        if (kind == Kind.BODY) {
            paragraph.setIndentationFirstLine(INDENT);
        } else if (kind == Kind.ITEM) {
            paragraph.setIndentationLeft(INDENT);
        } else if (kind == Kind.HEADING) {
            paragraph.setKeepNext(true);
        }
        block.line().runs().forEach(run -> {
            XWPFRun made = run(paragraph, run, SIZE);
            if (kind == Kind.LABEL) {
                made.setColor(RED);
            }
        });
    }

    private static XWPFRun run(XWPFParagraph paragraph, Run run, int size) {
        XWPFRun made = paragraph.createRun();
        made.setText(run.text());
        made.setFontFamily(FONT);
        made.setFontSize(size);
        made.setBold(run.look() == Look.BOLD || run.look() == Look.MISSING);
        made.setItalic(run.look() == Look.ITALIC);
        if (run.look() == Look.MISSING) {
            made.setColor(RED);
            made.setUnderline(UnderlinePatterns.DOTTED);
        }
        return made;
    }

    private static void pair(XWPFDocument document, Block.Pair pair) {
        XWPFTable table = made(document, 1, List.of(45, 55));
        table.removeBorders();
        fill(table.getRow(0).getCell(0), pair.left(), ParagraphAlignment.CENTER, SIZE);
        fill(table.getRow(0).getCell(1), pair.right(), ParagraphAlignment.CENTER, SIZE);
        document.createParagraph().setSpacingAfter(0);
    }

    private static void table(XWPFDocument document, Block.Table block) {
        XWPFTable table = made(document, block.rows().size() + 1, block.widths());
        row(table.getRow(0), block.heading(), ParagraphAlignment.CENTER);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < block.rows().size(); i++) {
            row(table.getRow(i + 1), block.rows().get(i).cells(), ParagraphAlignment.LEFT);
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private static XWPFTable made(XWPFDocument document, int rows, List<Integer> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        table.setWidth(String.valueOf(TEXT));
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf((long) TEXT * width / PERCENT)));
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.size(); i++) {
                row.getCell(i).setWidth(String.valueOf(TEXT * widths.get(i) / PERCENT));
            }
        }
        return table;
    }

    private static void row(XWPFTableRow row, List<Line> cells, ParagraphAlignment alignment) {
        for (int i = 0; i < cells.size(); i++) {
            fill(row.getCell(i), List.of(cells.get(i)), alignment, SMALL);
        }
    }

    private static void fill(XWPFTableCell cell, List<Line> lines, ParagraphAlignment alignment, int size) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.setAlignment(alignment);
            paragraph.setSpacingAfter(0);
            lines.get(i).runs().forEach(run -> run(paragraph, run, size));
        }
    }
}
