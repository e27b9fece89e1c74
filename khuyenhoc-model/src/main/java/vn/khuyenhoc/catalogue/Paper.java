package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A paper that a document asks for. Immutable.
 *
 * @param code code, such as {@code to-trinh}, of its own within the papers of a title
 * @param kind what it is
 * @param name name for people
 * @param makers who makes it, by period
 * @param receivers to whom it goes, by period; empty where it stays with whoever makes it
 * @param present who takes part in the meeting that it tells of; null where the document does not say, or there is none
 * @param citation clause that asks for it, mark and source
 * @param note what the reader should know, such as that the document names the meeting but not its minutes; may be absent
 */
public record Paper(
        String code,
        PaperKind kind,
        Words name,
        List<PaperParty> makers,
        List<PaperParty> receivers,
        @Nullable Words present,
        Citation citation,
        @Nullable Words note) {
    public Paper {
        makers = List.copyOf(makers);
        receivers = List.copyOf(receivers);
    }

    /** Who makes it on a day; empty where no document says so. */
    public Optional<PaperParty> maker(LocalDate day) {
        return on(makers, day);
    }

    /** To whom it goes on a day; empty where it goes to nobody, or no document says to whom. */
    public Optional<PaperParty> receiver(LocalDate day) {
        return on(receivers, day);
    }

    private static Optional<PaperParty> on(List<PaperParty> parties, LocalDate day) {
        return parties.stream().filter(party -> party.counts(day)).findFirst();
    }
}
