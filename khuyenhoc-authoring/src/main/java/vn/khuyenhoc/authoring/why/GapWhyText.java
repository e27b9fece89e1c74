package vn.khuyenhoc.authoring.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Quantity;
import vn.khuyenhoc.authoring.gaps.GapPhrases;
import vn.khuyenhoc.authoring.why.GapTrace.Asked;
import vn.khuyenhoc.authoring.why.GapTrace.Tried;
import vn.khuyenhoc.authoring.why.GapWhy.RuleWay;
import vn.khuyenhoc.catalogue.GapRuling;
import vn.khuyenhoc.explanation.Numbers;
import vn.khuyenhoc.review.GapPackage.Found;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.gap.Days;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.text.Words;

/** Why a gap is found or not, for people. */
final class GapWhyText {
    /** More facts that do not fit would not be read. */
    private static final int MOST = 5;

    private final GapWhy why;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    GapWhyText(GapWhy why, Locale locale) {
        this.why = why;
        this.locale = locale;
    }

    String text() {
        line(0, "gap.head", why.code(), is());
        why.ways().forEach(this::rule);
        return text.toString();
    }

    private void line(int indent, String key, Object... arguments) {
        text.append("  ".repeat(indent)).append(say(key, arguments)).append('\n');
    }

    private String say(String key, Object... arguments) {
        return WhyNot.MESSAGES.text(locale, key, arguments);
    }

    private String is() {
        String counted = why
                .review()
                .gaps(why.code())
                .collect(Collectors.groupingBy(PlanGap::certainty, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> say("gap." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        String excused = why.review().excused().stream()
                .filter(gap -> gap.code().equals(why.code()))
                .map(PlanGap::waiver)
                .filter(Objects::nonNull)
                .map(waiver -> say("gap.excused", waiver.reason(), waiver.declaredBy()))
                .distinct()
                .collect(Collectors.joining(", "));
        return counted.isEmpty() && excused.isEmpty()
                ? say("gap.absent")
                : counted.isEmpty() || excused.isEmpty() ? counted + excused : counted + ", " + excused;
    }

    private void rule(RuleWay one) {
        line(1, "gap.rule", one.rule().place(), one.rule().rule().text());
        GapRuling ruling = one.ruling();
        if (ruling != null) {
            line(2, "gap." + ruling.kind(), ruling.reason(), ruling.decidedBy());
        }
        one.way().found().forEach(this::found);
        Pattern stop = one.way().stop();
        if (stop != null) {
            stop(one.rule(), stop, one.way().tried());
        }
    }

    private void found(Found found) {
        line(2, "gap.found", found.facts().stream().map(this::named).collect(Collectors.joining("; ")));
    }

    private void stop(Written rule, Pattern stop, List<Tried> tried) {
        GapPhrases words = GapPhrases.of(rule.rule(), why.pack().catalogue(), locale);
        line(2, "gap.stops", words.line(stop), rule.source().place(stop.first().start()));
        if (tried.isEmpty()) {
            line(3, "gap.none");
        }
        for (Tried one : tried.subList(0, Math.min(MOST, tried.size()))) {
            Fact fact = one.fact();
            if (fact != null) {
                boolean counts = stop.quantity() == Quantity.ACCUMULATE;
                line(3, !one.fits() ? "gap.near" : counts ? "gap.counted" : "gap.there", named(fact));
            }
            one.failing().forEach(asked -> condition(rule, stop, asked, words));
        }
        if (tried.size() > MOST) {
            line(3, "gap.more", tried.size() - MOST);
        }
    }

    private void condition(Written rule, Pattern stop, Asked asked, GapPhrases words) {
        boolean days = words.comparesDays(asked.condition(), stop);
        String values = asked.condition() instanceof Comparison comparison
                ? shown(asked.came().left(), days)
                        + " "
                        + comparison.operator().text()
                        + " "
                        + shown(asked.came().right(), days)
                : shown(asked.came().left(), false);
        line(
                4,
                "gap.fails",
                words.condition(asked.condition(), stop),
                values,
                rule.source().text(asked.condition()),
                rule.source().place(asked.condition().first().start()));
    }

    private String shown(@Nullable Object value, boolean day) {
        if (day && value instanceof Long number) {
            return number == Days.AFTER || number == Days.BEFORE
                    ? say("gap.noDay")
                    : Numbers.of(locale).day(LocalDate.ofEpochDay(number));
        }
        if (value instanceof Double number && Double.isInfinite(number)) {
            return "?";
        }
        return value instanceof String given ? "«" + given + "»" : WhyNot.shown(value, locale);
    }

    /** What a fact is, which part of what was read it is, and where that stands. */
    private String named(Fact fact) {
        String kind = GapPhrases.noun(fact.getClass().getSimpleName(), locale);
        String name = fact.told().get("name") instanceof Words words ? " «" + words.in(locale) + "»" : "";
        String place = why.place(fact.origin().part());
        return kind + name + " (" + fact.origin().part() + (place.isEmpty() ? "" : ", " + place) + ")";
    }
}
