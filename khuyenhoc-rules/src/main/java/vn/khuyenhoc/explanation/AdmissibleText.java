package vn.khuyenhoc.explanation;

import java.time.LocalDate;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Waiting;

/** From when the level that is reached may be asked for, and by when the next dossier is due. */
final class AdmissibleText {
    private final Phrases phrases;

    AdmissibleText(Phrases phrases) {
        this.phrases = phrases;
    }

    void add(Paragraphs text, Decision decision) {
        Admissible admissible = decision.admissible();
        if (admissible == null) {
            return;
        }
        String level =
                phrases.words(decision.levels().get(admissible.level() - 1).name());
        LocalDate from = admissible.from();
        Waiting reason = admissible.reason();
        if (reason == null) {
            text.add(2, phrases.text("admissible.now", level));
        } else {
            String day = from == null ? "" : phrases.numbers().day(from);
            String clause = admissible.clause() == null ? "" : admissible.clause();
            text.add(2, phrases.text("admissible." + reason, level, day, clause));
        }
        LocalDate next = admissible.nextRound();
        if (next != null) {
            text.add(2, phrases.text("admissible.next", phrases.numbers().day(next)));
        }
    }
}
