package vn.khuyenhoc.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Work;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.text.Words;

/**
 * Who has done what of the work that is watched, on a day. Immutable.
 *
 * @param area code of the area; null where the bodies are those of the files alone
 * @param name name of the area; null where there is none
 * @param asOf day of the board
 * @param bodies bodies, those of higher tiers first
 * @param days days to come, earliest first
 * @param notes what the reader should know
 * @param catalogue digest of the catalogue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Board(
        @Nullable String area,
        @Nullable Words name,
        LocalDate asOf,
        List<BodyWork> bodies,
        List<BoardDay> days,
        List<Words> notes,
        String catalogue) {

    public Board {
        bodies = List.copyOf(bodies);
        days = List.copyOf(days);
        notes = List.copyOf(notes);
    }

    /** The same board, which says which files of a folder are neither plans nor results. */
    public Board passingOver(List<String> files) {
        if (files.isEmpty()) {
            return this;
        }
        List<Words> more = new ArrayList<>(notes);
        more.add(Say.words("note.passedOver", String.join(", ", files)));
        return new Board(area, name, asOf, bodies, days, more, catalogue);
    }

    /**
     * The work of a body.
     *
     * @param body body
     * @param documents symbols of its plans that were given
     * @param items what binds it of the work that is watched
     */
    public record BodyWork(Actor body, List<String> documents, List<Item> items) {
        public BodyWork {
            documents = List.copyOf(documents);
            items = List.copyOf(items);
        }

        /** What it has to be reminded of. */
        public List<Item> open() {
            return items.stream().filter(item -> item.standing().open()).toList();
        }
    }

    /** How something stands on the day of the board. */
    public enum BoardStanding {
        /** Documents show it. */
        DONE,
        /** Documents show that it was done after its day. */
        DONE_LATE,
        /** Documents show that it is lacking. */
        LACKING,
        /** It is not there, and its day is still to come. */
        NOT_YET,
        /** No document that was given says. */
        NOT_SEEN;

        /** Whether the body has to be reminded. */
        public boolean open() {
            return this == LACKING || this == NOT_YET || this == NOT_SEEN;
        }
    }

    /**
     * Something that binds a body.
     *
     * @param work kind of work
     * @param planFact code of the plan fact
     * @param name what has to be shown
     * @param standing how it stands
     * @param due last day on which it is in time; null where no document names one
     * @param daysLeft days from that of the board to the last one, negative where that is past; null where there is none
     * @param remedy what to do
     * @param grounds what asks for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            Work work,
            String planFact,
            Words name,
            BoardStanding standing,
            @Nullable LocalDate due,
            @Nullable Long daysLeft,
            Words remedy,
            List<BoardGround> grounds) {
        public Item {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * An obligation that asks for something.
     *
     * @param code identifier
     * @param name what it asks, in short words
     * @param citation where it stands
     * @param certain whether it binds the body for certain; not where no source says so
     */
    public record BoardGround(String code, Words name, Citation citation, boolean certain) {}

    /**
     * A day to come.
     *
     * @param day last day
     * @param who whose it is
     * @param what what is due
     * @param origin obligation, or symbol of the plan or document that names the day
     */
    public record BoardDay(LocalDate day, Words who, Words what, String origin) {}
}
