package vn.khuyenhoc.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.DecisionWriter;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.json.internal.Bytes;
import vn.khuyenhoc.json.internal.Rendered;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * Writes decisions as CSV (RFC 4180) in UTF-8, one line each: lines end in CR LF, cells with a comma, a quote or a line break stand in
 * quotes, and cells that a spreadsheet would take for a formula begin with an apostrophe.
 *
 * <p>One instance for each thread: it keeps what decisions share as bytes; never a subject.
 */
public final class CsvDecisionWriter implements DecisionWriter {
    private static final String HEADER = "subject,title,outcome,level,points,possible,maximum,notMet,unknown,missing,"
            + "evidenceWanted,contradictions,levels,notMetBelow,admissible,admissibleFrom,nextRound,"
            + "criteriaSet,document,completeness,illustrative,authority,asOf,dataYear,locality,stance,rules,catalogue\r\n";
    private static final int KEPT = 1 << 8;

    private final Locale locale;
    private final Bytes bytes = new Bytes();
    private final CsvCells cells = new CsvCells(bytes);
    private final Rendered<Law> laws = new Rendered<>(KEPT, Law::hash, this::ending);
    private final Rendered<Title> titles = new Rendered<>(KEPT, System::identityHashCode, CsvDecisionWriter::code);
    private final List<String> notMet = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> contradicted = new ArrayList<>();

    /** What the last cells of a line tell. */
    private record Law(Basis basis, Context context) {
        int hash() {
            return Objects.hash(basis.criteriaSet(), basis.rules(), context.asOf(), context.dataYear());
        }
    }

    /**
     * A writer.
     *
     * @param locale language of the authority's name
     */
    public CsvDecisionWriter(Locale locale) {
        this.locale = locale;
    }

    /** The first line, with the names of the columns and its end. */
    public static byte[] header() {
        return HEADER.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void write(Decision decision, OutputStream out) throws IOException {
        bytes.clear();
        cells.text(decision.subject());
        bytes.add(',').add(titles.of(decision.title()));
        bytes.add(',').ascii(decision.outcome().name());
        bytes.add(',');
        cells.text(String.valueOf(decision.level()));
        score(decision.total());
        findings(decision.findings());
        bytes.add(',');
        cells.codes(decision.missing());
        bytes.add(',');
        cells.codes(decision.evidenceWanted());
        told(decision);
        bytes.add(laws.of(new Law(decision.basis(), decision.context())));
        bytes.writeTo(out);
    }

    /** What contradicts itself, how each level stands, and when the one reached may be asked for. */
    private void told(Decision decision) {
        bytes.add(',');
        cells.codes(contradicted);
        bytes.add(',');
        for (int i = 0; i < decision.levels().size(); i++) {
            bytes.ascii(i == 0 ? "" : " ")
                    .ascii(decision.levels().get(i).outcome().name());
        }
        bytes.add(',');
        String between = "";
        for (LevelResult level : decision.level() > 1 ? decision.notMetBelow() : List.<LevelResult>of()) {
            bytes.ascii(between).ascii(String.valueOf(level.level()));
            between = " ";
        }
        Admissible admissible = decision.admissible();
        bytes.add(',').ascii(admissible == null ? "" : String.valueOf(admissible.now()));
        day(admissible == null ? null : admissible.from());
        day(admissible == null ? null : admissible.nextRound());
    }

    private void day(@Nullable LocalDate day) {
        bytes.add(',');
        cells.text(day == null ? null : day.toString());
    }

    private void score(@Nullable Score total) {
        bytes.add(',');
        cells.number(total == null ? null : total.earned());
        bytes.add(',');
        cells.number(total == null ? null : total.possible());
        bytes.add(',');
        cells.number(total == null ? null : total.maximum());
    }

    private void findings(List<Finding> findings) {
        notMet.clear();
        unknown.clear();
        contradicted.clear();
        for (Finding finding : findings) {
            if (!finding.contradictions().isEmpty()) {
                contradicted.add(finding.criterion());
            }
            if (finding.outcome() == CriterionOutcome.NOT_MET) {
                notMet.add(finding.criterion());
            } else if (finding.outcome() == CriterionOutcome.UNKNOWN) {
                unknown.add(finding.criterion());
            }
        }
        bytes.add(',');
        cells.codes(notMet);
        bytes.add(',');
        cells.codes(unknown);
    }

    private static byte[] code(Title title) {
        return title.code().getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] ending(Law law) {
        Basis basis = law.basis;
        Context context = law.context;
        Words authority = basis.authority();
        Bytes line = new Bytes();
        CsvCells ending = new CsvCells(line);
        for (String text : Arrays.asList(
                basis.criteriaSet(),
                basis.document(),
                basis.completeness().name(),
                String.valueOf(basis.illustrative()),
                authority == null ? null : authority.in(locale),
                context.asOf().toString(),
                String.valueOf(context.dataYear()),
                context.locality(),
                context.stance().name().toLowerCase(Locale.ROOT),
                basis.rules(),
                basis.catalogue())) {
            line.add(',');
            ending.text(text);
        }
        return line.ascii("\r\n").toBytes();
    }
}
