package vn.khuyenhoc.authoring.why;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.text.Place;

/** Shows for every finding where its rule stands, and for criteria that are not met each condition with its values. Thread-safe. */
public final class WhyNot {
    static final Messages MESSAGES = Messages.of(WhyNot.class, "Messages");
    private final Map<String, Written> rules;
    private final Catalogue catalogue;

    /**
     * Explanations of findings.
     *
     * @param rules rules that decided
     * @param catalogue catalogue that was decided by
     */
    public WhyNot(RuleFolder rules, Catalogue catalogue) {
        this.rules = rules.byName();
        this.catalogue = catalogue;
    }

    /**
     * A condition of a rule.
     *
     * @param text as it stands in the file
     * @param place where it stands
     * @param holds whether it holds; not where something it asks is not known
     * @param left what stands left of the comparison, or the condition's own value; null where not known
     * @param operator comparison; empty where it compares nothing
     * @param right what stands right of it; null where not known or where it compares nothing
     */
    public record Condition(
            String text,
            Place place,
            boolean holds,
            @Nullable Object left,
            String operator,
            @Nullable Object right) {}

    /** The conditions of the rule of a finding, in the order of the file; empty where the rule is not known. */
    public List<Condition> conditions(Finding finding, int dataYear) {
        Written written = rules.get(finding.rule());
        List<Condition> conditions = new ArrayList<>();
        if (written != null) {
            StepRules.of(List.of(written.rule()), new StepRules.Listener() {
                        @Override
                        public void condition(
                                Rule rule, Expression condition, Assessment assessment, StepRules.Came came) {
                            conditions.add(shown(written, condition, came));
                        }
                    })
                    .ifPresent(steps -> steps.judge(List.of(assessment(finding, dataYear)), award -> {}));
        }
        return conditions;
    }

    private static Condition shown(Written written, Expression condition, StepRules.Came came) {
        String operator = condition instanceof Comparison comparison
                ? comparison.operator().text()
                : "";
        return new Condition(
                written.source().text(condition),
                written.source().place(condition.first().start()),
                came.holds(),
                known(came.left()),
                operator,
                operator.isEmpty() ? null : known(came.right()));
    }

    private static @Nullable Object known(Object value) {
        return value instanceof Double number && Double.isInfinite(number) ? null : value;
    }

    /** What the rule was asked of: everything that the finding says was observed and required. */
    private Assessment assessment(Finding finding, int dataYear) {
        Map<String, Double> values = new HashMap<>();
        for (Observed observed : finding.observed()) {
            Value value = observed.value();
            if (value != null) {
                values.put(
                        observed.code() + (observed.year() == dataYear ? "" : "@previous"),
                        number(observed.code(), value));
            }
        }
        Map<String, Double> required = new HashMap<>();
        String asked = finding.required();
        if (asked != null) {
            required.put(finding.criterion(), required(finding, asked));
        }
        return new Assessment(values, required, Map.of());
    }

    private double required(Finding finding, String asked) {
        ObservationDefinition first = definition(finding.observed().get(0).code());
        int grade = first.ordinal(asked);
        return grade >= 0 ? grade : new BigDecimal(asked).doubleValue();
    }

    private ObservationDefinition definition(String code) {
        return catalogue.observation(code).orElseThrow();
    }

    private double number(String code, Value value) {
        return switch (value.type()) {
            case YES_NO -> ((YesNo) value).yes() ? 1 : 0;
            case COUNT -> ((Count) value).count();
            case SHARE -> ((Share) value).asDouble();
            case POINTS -> ((Points) value).points().doubleValue();
            case DATE -> ((Day) value).day().toEpochDay();
            case GRADE -> definition(code).ordinal(((Grade) value).grade());
        };
    }

    /** The rules of a decision for people: where each stands, and of those that are not met every condition. */
    public String text(Decision decision, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : decision.findings()) {
            Written written = rules.get(finding.rule());
            if (written == null || finding.outcome() == CriterionOutcome.NOT_APPLICABLE) {
                continue;
            }
            text.append("  ")
                    .append(finding.criterion())
                    .append(": ")
                    .append(written.place())
                    .append('\n');
            if (finding.outcome() != CriterionOutcome.MET) {
                conditions(finding, decision.context().dataYear())
                        .forEach(condition -> text.append("    ")
                                .append(line(condition, locale))
                                .append('\n'));
            }
        }
        return text.isEmpty() ? "" : MESSAGES.text(locale, "rules") + "\n" + text;
    }

    private static String line(Condition condition, Locale locale) {
        boolean compares = !condition.operator().isEmpty();
        boolean unknown = condition.left() == null || (compares && condition.right() == null);
        String key = unknown ? "unknown" : condition.holds() ? "holds" : "fails";
        String values = compares
                ? shown(condition.left(), locale) + " " + condition.operator() + " " + shown(condition.right(), locale)
                : shown(condition.left(), locale);
        return MESSAGES.text(locale, key, condition.text(), values);
    }

    static String shown(@Nullable Object value, Locale locale) {
        if (value == null) {
            return "?";
        }
        if (value instanceof Double number) {
            NumberFormat format =
                    NumberFormat.getInstance(Messages.english(locale) ? Locale.ENGLISH : Locale.forLanguageTag("vi"));
            format.setMaximumFractionDigits(6);
            return format.format(number);
        }
        boolean truth = Objects.equals(value, true);
        return value instanceof Boolean ? MESSAGES.text(locale, truth ? "yes" : "no") : value.toString();
    }
}
