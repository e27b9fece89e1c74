package vn.khuyenhoc.explanation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Term;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Deadline;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.text.Words;

/** Who decides and until when, what is held already, and how long a recognition is kept. */
final class TermText {
    private final Phrases phrases;
    private final Optional<CriteriaSet> set;

    TermText(Phrases phrases, Optional<CriteriaSet> set) {
        this.phrases = phrases;
        this.set = set;
    }

    void add(Paragraphs text, Decision decision) {
        authority(text, decision.basis());
        for (Deadline deadline : decision.calendar()) {
            text.add("  - ", 4, deadline(deadline));
        }
        for (Holding holding : decision.holdings()) {
            text.add(0, holding(holding));
        }
        set.ifPresent(found -> {
            term(text, "retention", found.retention());
            term(text, "upgrade", found.upgrade());
        });
    }

    private void authority(Paragraphs text, Basis basis) {
        Words authority = basis.authority();
        if (basis.criteriaSet() == null && authority == null) {
            return;
        }
        text.add(0, authority == null ? phrases.text("authority.none") : phrases.text("authority", authority));
        Words note = basis.authorityNote();
        if (note != null) {
            text.add(2, phrases.words(note));
        }
    }

    private String deadline(Deadline deadline) {
        LocalDate last = deadline.lastDay();
        Integer days = deadline.workingDays();
        StringBuilder when = new StringBuilder();
        if (last != null) {
            when.append(phrases.text("deadline.last", phrases.numbers().day(last)));
        }
        if (days != null) {
            when.append(when.isEmpty() ? "" : ", ").append(phrases.text("deadline.days", String.valueOf(days)));
        }
        String key = when.isEmpty() ? "deadline.none" : "deadline";
        return phrases.text(key, phrases.words(deadline.name()), deadline.clause(), when);
    }

    private String holding(Holding holding) {
        LocalDate until = holding.validUntil();
        LocalDate upgrade = holding.upgradeFrom();
        Boolean valid = holding.valid();
        String standing = phrases.text("holding." + (valid == null ? "unknown" : valid ? "valid" : "expired"));
        StringBuilder words = new StringBuilder(phrases.text(
                "holding",
                String.valueOf(holding.title().level()),
                String.valueOf(holding.title().yearRecognised()),
                standing));
        if (until != null) {
            words.append("; ")
                    .append(phrases.text("holding.until", phrases.numbers().day(until)));
        }
        if (upgrade != null) {
            words.append("; ")
                    .append(phrases.text("holding.upgrade", phrases.numbers().day(upgrade)));
        }
        words.append('.');
        return holding.otherDocument() ? words + " " + phrases.text("holding.other") : words.toString();
    }

    private void term(Paragraphs text, String key, @Nullable Term term) {
        if (term == null) {
            text.add(0, phrases.text(key + ".none"));
        } else {
            String clause = term.citation().clause();
            text.add(0, phrases.text(key, String.valueOf(term.months()), clause));
        }
    }
}
