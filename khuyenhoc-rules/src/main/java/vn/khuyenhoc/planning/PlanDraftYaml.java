package vn.khuyenhoc.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.explanation.Numbers;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.planning.PlanDraft.DraftStep;
import vn.khuyenhoc.planning.PlanDraft.DraftTarget;
import vn.khuyenhoc.planning.PlanDraft.DraftTask;
import vn.khuyenhoc.planning.PlanDraft.Ground;
import vn.khuyenhoc.text.Words;

/** Writes the skeleton of a plan as YAML that {@link vn.khuyenhoc.plan.PlanReader} reads: what is blank was not read. Immutable. */
public final class PlanDraftYaml {
    private final Catalogue catalogue;
    private final Phrases phrases;
    private final Locale locale;

    /** A writer whose comments are in the language of a locale. */
    public PlanDraftYaml(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue, locale);
        this.locale = locale;
    }

    /** The text of the file. */
    public String of(PlanDraft draft) {
        YamlText text = new YamlText();
        head(draft, text);
        basis(draft, text);
        targets(draft, text);
        tasks(draft, text);
        money(draft, text);
        steps(draft, text);
        return text.toString();
    }

    /** How many blanks the text of a skeleton has. */
    public int blanks(String yaml) {
        String mark = say("blank", "").strip();
        return (int) yaml.lines().filter(line -> line.contains("# " + mark)).count();
    }

    private String say(String key, Object... arguments) {
        return Say.text(locale, key, arguments);
    }

    private String blank(String key, Object... arguments) {
        return say("blank", say(key, arguments));
    }

    private String day(LocalDate day) {
        return Numbers.of(locale).day(day);
    }

    private void head(PlanDraft draft, YamlText text) {
        text.comment(
                0, say("head.what", String.valueOf(draft.year()), draft.issuer().name(), draft.catalogue()));
        text.comment(0, say("head.blanks", say("blank", "").strip()));
        text.comment(0, say("head.check"));
        if (!draft.unresolved().isEmpty()) {
            text.comment(0, say("head.unresolved", String.join(", ", draft.unresolved())));
        }
        draft.gaps().forEach(gap -> text.comment(0, say("head.gap", gap.message(), gap.remedy())));
        text.line(0, "plan:", "");
        text.line(1, "symbol: " + YamlText.quoted(draft.symbol()), blank("blank.number"));
        text.line(1, "name: " + YamlText.words(draft.name()), "");
        text.line(1, "kind: annual", "");
        String area = draft.issuer().area();
        if (area != null) {
            text.line(1, "area: " + area, "");
        }
        text.line(1, "issuer: " + issuer(draft.issuer()), "");
        text.line(1, "date: " + draft.date(), blank("blank.date", due(draft)));
        text.line(1, "period: {from: " + draft.year() + ", to: " + draft.year() + "}", "");
        text.blank(1, blank("blank.areaClasses"), "areaClasses: []");
    }

    private String due(PlanDraft draft) {
        return draft.obligations().stream()
                .flatMap(requirement -> requirement.evidence().stream())
                .distinct()
                .map(catalogue::planFact)
                .flatMap(Optional::stream)
                .filter(fact -> !fact.of().results())
                .flatMap(fact -> by(fact, draft.year()).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<String> by(PlanFact fact, int year) {
        MonthDay by = fact.by();
        return by == null
                ? Optional.empty()
                : Optional.of(say("blank.date.by", day(by.atYear(year)), phrases.mark(fact.mark())));
    }

    private static String issuer(Actor issuer) {
        if (issuer.body() != null) {
            return issuer.body();
        }
        return "{kind: " + issuer.kind() + ", tier: " + YamlText.code(issuer.tier()) + ", name: "
                + YamlText.words(issuer.name()) + "}";
    }

    private void basis(PlanDraft draft, YamlText text) {
        if (!draft.basis().isEmpty()) {
            text.line(1, "legalBasis:", "");
            draft.basis().forEach(document -> text.line(2, document(document), name(document)));
        }
        String of = draft.reviews().isEmpty() ? Blank.NUMBER : draft.reviews().get(0);
        text.blank(
                1,
                blank("blank.review", String.join(", ", draft.reviews())),
                "review: {of: " + YamlText.quoted(of) + ", date: " + Blank.NUMBER + "}");
    }

    private static String document(Document document) {
        return "- {symbol: " + YamlText.quoted(document.symbol()) + ", date: " + document.date() + "}";
    }

    private String name(Document document) {
        return document.kind() + ": " + phrases.words(document.name());
    }

    private void targets(PlanDraft draft, YamlText text) {
        if (draft.targets().isEmpty()) {
            text.blank(1, blank("blank.targets"), "targets: []");
            return;
        }
        text.line(1, "targets:", "");
        draft.targets().forEach(target -> text.line(2, target(target, draft.year()), why(target, draft.year())));
    }

    private static String target(DraftTarget target, int year) {
        String force = target.force() == TargetForce.PHAN_DAU ? ", force: phan-dau" : "";
        return "- {indicator: " + target.indicator() + ", base: "
                + target.base().code() + ", year: " + year + ", value: "
                + target.value().stripTrailingZeros().toPlainString() + force + "}";
    }

    private String why(DraftTarget target, int year) {
        String grounds = grounds(target.grounds());
        Integer ahead = target.ahead();
        if (ahead != null) {
            return blank("blank.target", String.valueOf(year), String.valueOf(ahead), grounds);
        }
        BigDecimal floor = target.floor();
        if (floor != null) {
            return say(
                    "target.line",
                    target.name(),
                    target.base().name(),
                    phrases.numbers().percent(floor),
                    grounds);
        }
        return say(
                target.earlier() ? "target.earlier" : "target.least",
                target.name(),
                target.base().name(),
                grounds);
    }

    private String grounds(List<Ground> grounds) {
        return grounds.stream().map(this::ground).collect(Collectors.joining("; "));
    }

    private String ground(Ground ground) {
        return say(
                "ground",
                ground.code(),
                phrases.document(ground.citation().document()),
                ground.citation().clause(),
                phrases.mark(ground.citation().mark()));
    }

    private void tasks(PlanDraft draft, YamlText text) {
        if (draft.tasks().isEmpty()) {
            text.blank(1, blank("blank.tasks"), "tasks: []");
            return;
        }
        text.line(1, "tasks:", "");
        draft.tasks().forEach(task -> task(task, text));
    }

    private void task(DraftTask task, YamlText text) {
        task.grounds().forEach(ground -> text.comment(2, ground(ground)));
        task.gaps().forEach(gap -> text.comment(2, say("task.gap", gap.message(), gap.remedy())));
        text.line(2, "- name: " + YamlText.words(task.name()), "");
        Words owner = task.owner();
        text.line(
                3,
                "owner: " + (owner == null ? YamlText.UNKNOWN : YamlText.quoted(owner.vi())),
                owner == null ? blank("blank.owner") : say("task.owner"));
        text.line(3, "due: " + orUnknown(task.due()), task.due() == null ? blank("blank.due") : say("task.due"));
        text.line(3, "solution: " + YamlText.UNKNOWN, blank("blank.solution"));
        text.line(3, "budget: " + YamlText.UNKNOWN, blank("blank.line"));
        list(text, "provides", task.provides().stream().map(PlanFact::code).toList());
        list(text, "serves", task.serves());
    }

    private static String orUnknown(@Nullable LocalDate day) {
        return day == null ? YamlText.UNKNOWN : day.toString();
    }

    private static void list(YamlText text, String key, List<String> codes) {
        if (!codes.isEmpty()) {
            text.line(3, key + ": [" + String.join(", ", codes) + "]", "");
        }
    }

    private void money(PlanDraft draft, YamlText text) {
        text.comment(1, blank("blank.budget"));
        text.comment(1, "budget:");
        text.comment(1, "  state: " + Blank.NUMBER);
        text.comment(1, "  socialised: " + Blank.NUMBER);
        if (!draft.lines().isEmpty()) {
            text.comment(1, "  lines:");
            draft.lines().forEach(line -> {
                text.comment(1, "    " + line(line.fact()));
                text.comment(1, "      # " + grounds(line.grounds()));
            });
        }
    }

    private static String line(PlanFact fact) {
        return "- {code: " + fact.code() + ", name: " + YamlText.words(fact.name()) + ", amount: " + Blank.NUMBER
                + ", provides: [" + fact.code() + "]}";
    }

    private void steps(PlanDraft draft, YamlText text) {
        String when = ", when: {vi: " + Blank.NUMBER + ", en: " + Blank.NUMBER + "}}";
        text.blank(1, blank("blank.supervision"), "supervision: [{by: " + Blank.NUMBER + when + "]");
        text.blank(1, blank("blank.reporting"), "reporting: [{to: " + Blank.NUMBER + when + "]");
        text.blank(
                1,
                blank("blank.others"),
                "otherPlans: [{kind: stage, symbol: " + Blank.NUMBER + ", period: {from: " + Blank.NUMBER + ", to: "
                        + Blank.NUMBER + "}}]");
        if (!draft.steps().isEmpty()) {
            text.comment(1, say("steps.head"));
            draft.steps().forEach(step -> text.comment(1, step(step)));
        }
    }

    private String step(DraftStep step) {
        return say(
                "step",
                day(step.last()),
                step.title(),
                step.name(),
                phrases.document(step.citation().document()),
                step.citation().clause());
    }
}
