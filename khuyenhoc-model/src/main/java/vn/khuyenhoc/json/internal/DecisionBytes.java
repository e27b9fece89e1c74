package vn.khuyenhoc.json.internal;

import java.util.List;
import java.util.function.Consumer;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Score;

/** The JSON of decisions. For one thread. */
public final class DecisionBytes {
    private final Bytes out;
    private final Shared shared = new Shared();
    private final FindingBytes findings;
    private final WayBytes ways;

    /** A writer that adds to a text. */
    public DecisionBytes(Bytes out) {
        this.out = out;
        this.findings = new FindingBytes(out, shared);
        this.ways = new WayBytes(out, shared);
    }

    /**
     * Adds a decision.
     *
     * @throws Unusual if something is not as decisions are made; what was added until then is of no use
     */
    public void add(Decision decision) {
        subject(Unusual.unlessGiven(decision.subject()));
        out.ascii(",\"title\":").add(shared.of(decision.title()));
        out.ascii(",\"context\":").add(shared.of(decision.context()));
        out.ascii(",\"outcome\":").add(shared.of(decision.outcome()));
        out.ascii(",\"level\":").number(decision.level());
        if (decision.total() != null) {
            out.ascii(",\"total\":");
            score(decision.total());
        }
        list(",\"groups\":[", decision.groups(), this::score);
        list(",\"levels\":[", decision.levels(), this::level);
        list(",\"missing\":[", decision.missing(), code -> out.add(shared.of(code)));
        if (!decision.evidenceWanted().isEmpty()) {
            list(",\"evidenceWanted\":[", decision.evidenceWanted(), code -> out.add(shared.of(code)));
        }
        if (decision.way() != null) {
            out.ascii(",\"way\":");
            ways.add(decision.way());
        }
        list(",\"holdings\":[", decision.holdings(), holding -> out.add(shared.of(holding)));
        if (decision.admissible() != null) {
            out.ascii(",\"admissible\":").add(shared.of(decision.admissible()));
        }
        list(",\"calendar\":[", decision.calendar(), deadline -> out.add(shared.of(deadline)));
        out.ascii(",\"basis\":").add(shared.of(decision.basis()));
        if (decision.level() > 1 && !decision.levelsNotMetBelow().isEmpty()) {
            list(",\"notMetBelow\":[", decision.levelsNotMetBelow(), level -> out.number(level));
        }
        out.add('}');
    }

    /** Every decision has another, so it is not kept. */
    private void subject(String id) {
        out.ascii("{\"subject\":");
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                out.add(Shared.json(id));
                return;
            }
        }
        out.add('"').ascii(id).add('"');
    }

    private void score(Score score) {
        out.ascii("{\"code\":").add(shared.of(score.code()));
        findings.points(",\"earned\":", Unusual.unlessGiven(score.earned()));
        findings.points(",\"possible\":", score.possible());
        findings.points(",\"maximum\":", score.maximum());
        out.add('}');
    }

    private void level(LevelResult level) {
        out.ascii("{\"level\":").number(level.level());
        out.ascii(",\"name\":").add(shared.of(level.name()));
        out.ascii(",\"outcome\":").add(shared.of(level.outcome()));
        list(",\"findings\":[", level.findings(), findings::add);
        if (!level.groups().isEmpty()) {
            list(",\"groups\":[", level.groups(), group -> out.add(shared.of(group)));
        }
        if (level.refusedBy() != null) {
            out.ascii(",\"refusedBy\":").add(shared.of(level.refusedBy()));
        }
        out.add('}');
    }

    private <T> void list(String name, List<T> list, Consumer<T> each) {
        out.ascii(name);
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.add(',');
            }
            each.accept(list.get(i));
        }
        out.add(']');
    }
}
