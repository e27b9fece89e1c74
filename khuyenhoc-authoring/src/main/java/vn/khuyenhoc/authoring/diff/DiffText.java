package vn.khuyenhoc.authoring.diff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.diff.PackDiff.Change;
import vn.khuyenhoc.authoring.diff.PackDiff.Effect;
import vn.khuyenhoc.authoring.diff.PackDiff.Move;
import vn.khuyenhoc.decision.Decision;
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
        diff.moves().forEach(this::move);
        line("tried", diff.tried(), diff.effects().size());
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
