package vn.khuyenhoc.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;

/** A review as text for the console, in Vietnamese or English. */
public final class ReviewText {
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private ReviewText(Locale locale) {
        this.locale = locale;
    }

    /** The lines of a review, ended by a line break. */
    public static String of(ReviewResult result, Locale locale) {
        ReviewText text = new ReviewText(locale);
        text.head(result);
        text.targets(result.targets());
        text.remarks(result.remarks());
        text.list("text.notes", result.notes());
        text.list(
                "text.policies",
                result.policies().stream().map(policy -> policy.name()).toList());
        return String.join("\n", text.lines) + "\n";
    }

    private void head(ReviewResult result) {
        String place = result.place();
        Object shown = place != null ? place : Show.words("text.unnamed");
        Words period = result.period();
        Integer year = result.year();
        Object when = year == null ? Show.words("text.undated") : String.valueOf(year);
        line("text.head", shown, when, period == null ? "" : " (" + period.in(locale) + ")");
        line(
                "text.source",
                result.source().name(),
                result.source().address(),
                result.source().mark());
        LocalDate asOf = result.asOf();
        if (asOf != null) {
            line("text.asOf", asOf);
        }
    }

    private void targets(List<TargetFinding> findings) {
        line("text.targets");
        if (findings.isEmpty()) {
            line("text.none");
        }
        findings.forEach(this::target);
    }

    private void target(TargetFinding finding) {
        line(
                "text.target",
                Show.words("outcome." + finding.outcome()),
                finding.target(),
                finding.name(),
                Show.percents(finding.rate()),
                Show.words("basis." + finding.basis()),
                required(finding),
                String.valueOf(finding.targetYear()),
                Show.words("standing." + finding.standing()));
        line("text.base", finding.base().name(), Show.distance(finding.distance()));
        needed(finding);
        line(
                "text.clause",
                finding.symbol(),
                finding.citation().clause(),
                finding.citation().mark());
        Words note = finding.note();
        if (note != null) {
            line("text.note", note);
        }
    }

    private static Words required(TargetFinding finding) {
        Words share = Show.percents(finding.required());
        return finding.force() == TargetForce.PHAN_DAU ? Show.words("text.strive", share) : share;
    }

    private void needed(TargetFinding finding) {
        Needed needed = finding.needed();
        if (needed != null) {
            line("text.needed", Show.needed(needed));
        }
        Long base = finding.metUpToBase();
        if (base != null) {
            line("text.metUpToBase", Show.count(base));
        }
        TargetOutcome leaning = finding.leaning();
        if (leaning != null) {
            line("text.leaning", Show.words("leaning." + leaning));
        }
    }

    private void remarks(List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            line("text.remarks");
        }
        for (Remark remark : remarks) {
            String row = remark.row().isEmpty() ? "" : remark.name().in(locale) + ": ";
            line("text.remark", Show.words("severity." + remark.severity()), remark.kind(), row, remark.message());
        }
    }

    private void list(String key, List<Words> list) {
        if (!list.isEmpty()) {
            line(key);
        }
        list.forEach(words -> line("text.item", words));
    }

    private void line(String key, Object... arguments) {
        lines.add(Show.text(locale, key, arguments));
    }
}
