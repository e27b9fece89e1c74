package vn.khuyenhoc.authoring.diff;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.diff.PackDiff.Change;
import vn.khuyenhoc.authoring.diff.PackDiff.Effect;
import vn.khuyenhoc.authoring.diff.PackDiff.Move;
import vn.khuyenhoc.authoring.diff.gaps.GapEffect;
import vn.khuyenhoc.authoring.diff.gaps.GapMove;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.text.Messages;

/** Differences for people: what was changed, what that changes, for whom. */
final class DiffText {
    private static final Messages MESSAGES = Messages.of(PackDiff.class, "Messages");
    private final PackDiff diff;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    DiffText(PackDiff diff, Locale locale) {
        this.diff = diff;
        this.locale = locale;
    }

    String text() {
        diff.changes().forEach(this::change);
        diff.effects().forEach(this::effect);
        diff.gaps().effects().forEach(this::gapEffect);
        diff.moves().forEach(this::move);
        diff.gaps().moves().forEach(this::gapMove);
        line("tried", diff.tried(), diff.effects().size());
        if (diff.gaps().tried() > 0) {
            line("gaps.tried", diff.gaps().tried(), diff.gaps().effects().size());
        }
        line(
                "sum",
                diff.changes().size(),
                diff.moves().stream().filter(Move::gains).count(),
                diff.moves().stream().filter(Move::loses).count(),
                diff.moves().stream()
                        .filter(move -> !move.gains() && !move.loses())
                        .count());
        return text.toString();
    }

    private void line(String key, Object... arguments) {
        text.append(MESSAGES.text(locale, key, arguments)).append('\n');
    }

    private void change(Change change) {
        String key = change.before() == null ? "new" : change.after() == null ? "gone" : "changed";
        line(key, MESSAGES.text(locale, change.what()), change.name());
        sides(change.before(), change.after());
    }

    private void sides(@Nullable String before, @Nullable String after) {
        if (before != null) {
            text.append("  - ").append(before).append('\n');
        }
        if (after != null) {
            text.append("  + ").append(after).append('\n');
        }
    }

    private void effect(Effect effect) {
        boolean aspect = effect.what().matches("[a-z]+");
        String what = aspect ? MESSAGES.text(locale, "effect." + effect.what()) : effect.what();
        line("effect", effect.title().code(), what, effect.times(), effect.example());
        sides(effect.before(), effect.after());
    }

    private void gapEffect(GapEffect effect) {
        String what = MESSAGES.text(locale, "gaps." + effect.what());
        line("gaps.effect", what, effect.gap(), effect.times(), effect.example());
        sides(effect.before(), effect.after());
    }

    private void gapMove(GapMove move) {
        PlanGap any = Objects.requireNonNull(move.after() == null ? move.before() : move.after());
        String key = move.appears() ? "gaps.new" : move.vanishes() ? "gaps.gone" : "gaps.moves";
        String where = any.facts().stream()
                .map(seen -> seen.part() + (seen.place() == null ? "" : " " + seen.place()))
                .collect(Collectors.joining(", "));
        line(key, move.gap(), where.isEmpty() ? "-" : where);
        sides(shown(move.before()), shown(move.after()));
    }

    private @Nullable String shown(@Nullable PlanGap gap) {
        return gap == null
                ? null
                : gap.severity() + " " + gap.certainty() + " " + gap.message().in(locale);
    }

    private void move(Move move) {
        line(
                move.gains() ? "gains" : move.loses() ? "loses" : "moves",
                move.subject(),
                move.title().code(),
                shown(move.before()),
                shown(move.after()));
        move.because()
                .forEach((code, because) -> text.append("  ")
                        .append(code)
                        .append(": ")
                        .append(because)
                        .append('\n'));
    }

    private static String shown(@Nullable Decision decision) {
        return decision == null ? "-" : decision.outcome() + " " + decision.level();
    }
}
