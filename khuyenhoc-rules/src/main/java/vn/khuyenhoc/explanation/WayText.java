package vn.khuyenhoc.explanation;

import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.observation.Observation;

/** What is missing, and the nearest way to the next level as steps. */
final class WayText {
    private final Phrases phrases;

    WayText(Phrases phrases) {
        this.phrases = phrases;
    }

    void add(Paragraphs text, Decision decision) {
        if (!decision.missing().isEmpty()) {
            text.add(0, phrases.text("missing"));
            for (String code : decision.missing()) {
                text.add("  - ", 4, phrases.text("missing.one", phrases.observation(code), code));
            }
        }
        Way way = decision.way();
        if (way != null) {
            way(text, way, decision.levels().get(way.level() - 1));
        }
    }

    private void way(Paragraphs text, Way way, LevelResult level) {
        String key = way.points().signum() == 0 ? "way" : "way.points";
        text.add(
                0,
                phrases.text(key, phrases.words(level.name()), phrases.numbers().number(way.points())));
        int number = 1;
        for (Step step : way.steps()) {
            String head = "  " + number + ". ";
            text.add(head, head.length(), step(step));
            number++;
        }
    }

    private String step(Step step) {
        StringBuilder words = new StringBuilder(phrases.text("step", step.criterion(), phrases.words(step.name())));
        boolean first = true;
        for (Observation target : step.targets()) {
            words.append(' ').append(first ? first(step, target) : other(target));
            first = false;
        }
        return words.toString();
    }

    private String first(Step step, Observation target) {
        String from = phrases.value(target.code(), step.from());
        String to = phrases.value(target.code(), target.value());
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
        return phrases.text(
                "step.also",
                phrases.observation(target.code()),
                String.valueOf(target.year()),
                phrases.value(target.code(), target.value()));
    }
}
