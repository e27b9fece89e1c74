package vn.khuyenhoc.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;

/** What is missing, and the nearest way to the next level as steps. */
final class WayText {
    /** What is not observed but stands in the description of the subject. */
    private static final Set<String> DESCRIBED = Set.of("areaClasses", "ownership");

    private static final int RATE_DECIMALS = 6;
    private final Phrases phrases;

    WayText(Phrases phrases) {
        this.phrases = phrases;
    }

    void add(Paragraphs text, Decision decision) {
        if (!decision.missing().isEmpty()) {
            text.add(0, phrases.text("missing"));
            for (String code : decision.missing()) {
                text.add("  - ", 4, phrases.text("missing.one", missing(code), code));
            }
        }
        if (!decision.evidenceWanted().isEmpty()) {
            text.add(0, phrases.text("evidenceWanted"));
            for (String code : decision.evidenceWanted()) {
                text.add("  - ", 4, phrases.text("missing.one", phrases.observation(code), code));
            }
        }
        Way way = decision.way();
        if (way != null) {
            way(text, way, decision);
        }
    }

    List<String> steps(Decision decision) {
        Way way = decision.way();
        return way == null
                ? List.of()
                : way.steps().stream()
                        .map(step -> step(step, decision.context().dataYear()))
                        .toList();
    }

    private String missing(String code) {
        return DESCRIBED.contains(code) ? phrases.text("missing." + code) : phrases.observation(code);
    }

    private void way(Paragraphs text, Way way, Decision decision) {
        LevelResult level = decision.levels().get(way.level() - 1);
        String key = way.points().signum() == 0 ? "way" : "way.points";
        text.add(
                0,
                phrases.text(key, phrases.words(level.name()), phrases.numbers().number(way.points())));
        int number = 1;
        for (Step step : way.steps()) {
            String head = "  " + number + ". ";
            text.add(head, head.length(), step(step, decision.context().dataYear()));
            number++;
        }
    }

    private String step(Step step, int dataYear) {
        StringBuilder words = new StringBuilder(phrases.text("step", step.criterion(), phrases.words(step.name())));
        boolean first = true;
        for (Observation target : step.targets()) {
            words.append(' ').append(first ? first(step, target, dataYear) : other(target));
            first = false;
        }
        return words.toString();
    }

    private String first(Step step, Observation target, int dataYear) {
        if (step.targets().stream().anyMatch(other -> other.year() != dataYear)) {
            return about("step.example", target);
        }
        if (target.value().equals(step.from())) {
            return phrases.text("step.evidence", phrases.value(target.code(), step.from()));
        }
        String from = phrases.value(target.code(), step.from());
        String to = value(target);
        Long more = step.more();
        if (more == null || more == 0) {
            return phrases.text("step.to", from, to);
        }
        String count = phrases.numbers().number(Math.abs(more));
        String base = withoutClause(phrases.base(target.code()));
        return phrases.text(more > 0 ? "step.more" : "step.fewer", count, base, from, to);
    }

    /** The catalogue says in brackets where a base is defined. */
    private static String withoutClause(String base) {
        int bracket = base.indexOf(" (");
        return bracket < 0 ? base : base.substring(0, bracket);
    }

    private String other(Observation target) {
        return about("step.also", target);
    }

    private String about(String key, Observation target) {
        String name = phrases.observation(target.code());
        return phrases.text(key, name, String.valueOf(target.year()), value(target));
    }

    /** A rate one step from the year before is the sum of two floating-point numbers. */
    private String value(Observation target) {
        BigDecimal rate = target.value() instanceof Share share ? share.rate() : null;
        return rate == null
                ? phrases.value(target.code(), target.value())
                : phrases.numbers().percentInFull(rate.setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN));
    }
}
