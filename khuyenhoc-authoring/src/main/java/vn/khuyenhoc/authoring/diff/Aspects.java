package vn.khuyenhoc.authoring.diff;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Deadline;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.text.Words;

/** What a decision says, part by part, but for its wording and the digests of its law: by what it is about, and by part. */
final class Aspects {
    private final Map<String, Map<String, String>> all = new LinkedHashMap<>();

    private Aspects() {}

    static Map<String, Map<String, String>> of(Decision decision) {
        Aspects made = new Aspects();
        made.put("outcome", "", decision.outcome());
        made.put("reached", "", decision.level());
        made.basis(decision.basis());
        made.put("score", "", shown(decision.total()));
        decision.groups().forEach(group -> made.put("score", group.code(), shown(group)));
        decision.levels().forEach(made::level);
        made.put("missing", "", decision.missing());
        made.put("way", "", shown(decision.way()));
        decision.holdings().forEach(made::holding);
        decision.calendar().forEach(made::deadline);
        return made.all;
    }

    private void put(String about, String part, @Nullable Object value) {
        if (value != null) {
            all.computeIfAbsent(about, key -> new LinkedHashMap<>())
                    .merge(part, String.valueOf(value), (one, other) -> one + "; " + other);
        }
    }

    private void basis(Basis basis) {
        put("set", "", Objects.requireNonNullElse(basis.criteriaSet(), "-"));
        put("set", "document", basis.document());
        put(
                "set",
                "valid",
                basis.validity() == null
                        ? null
                        : basis.validity().from() + "/" + basis.validity().to());
        put("set", "completeness", basis.completeness());
        put("set", "illustrative", basis.illustrative());
        put("set", "missing", basis.missing().stream().map(Words::vi).toList());
        put("authority", "", basis.authority() == null ? "-" : basis.authority().vi());
        put(
                "authority",
                "note",
                basis.authorityNote() == null ? null : basis.authorityNote().vi());
    }

    private void level(LevelResult level) {
        String at = "@" + level.level();
        put("outcome", at, level.outcome());
        level.findings().forEach(finding -> finding(finding, at));
        level.groups().forEach(group -> put(group.code(), at, group.outcome()));
    }

    private void finding(Finding finding, String at) {
        String about = finding.criterion();
        put(about, at, finding.outcome());
        put(
                about,
                "reason" + at,
                finding.reason() == null ? null : finding.reason().code());
        put(about, "earned" + at, plain(finding.earned()));
        put(about, "possible" + at, plain(finding.possible()));
        put(about, "maximum" + at, plain(finding.maximum()));
        put(about, "required" + at, finding.required());
        put(
                about,
                "observed" + at,
                finding.observed().stream().map(Aspects::shown).toList());
        put(about, "clause" + at, finding.document() + " " + finding.clause());
        put(about, "mark" + at, finding.mark());
    }

    private void holding(Holding holding) {
        String about = "held";
        String title = holding.title().title().code() + " " + holding.title().level() + " "
                + holding.title().yearRecognised();
        put(about, title, holding.valid());
        put(about, "until " + title, holding.validUntil());
        put(about, "upgrade " + title, holding.upgradeFrom());
    }

    private void deadline(Deadline step) {
        put("calendar", step.clause(), step.lastDay() + " " + step.workingDays());
    }

    private static String shown(Observed observed) {
        String more = observed.undecided() == 0 ? "" : " + " + observed.undecided();
        return observed.code() + " " + Shown.value(observed.value()) + more;
    }

    private static @Nullable String shown(@Nullable Score score) {
        return score == null
                ? null
                : plain(score.earned()) + "–" + plain(score.possible()) + " / " + plain(score.maximum());
    }

    private static @Nullable String shown(@Nullable Way way) {
        return way == null
                ? null
                : way.level() + ": " + way.steps().stream().map(Aspects::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Step step) {
        List<String> targets = step.targets().stream()
                .map(target -> target.code() + " " + Shown.value(target.value()))
                .toList();
        return step.criterion() + " " + targets;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
