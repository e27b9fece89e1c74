package vn.khuyenhoc.stream.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.Outline;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.title.DayWithin;

/** What a glance at a line tells: kind and identifier of the subject, and where it belongs. Reused from line to line. */
final class Head {
    private @Nullable Kind kind;
    private @Nullable String id;
    private @Nullable String place;
    private List<String> members = List.of();
    private List<Move> moves = List.of();
    private long idHash;
    private long placeHash;
    private int year;

    void clear() {
        kind = null;
        id = null;
        place = null;
        members = List.of();
        moves = List.of();
        idHash = 0;
        placeHash = 0;
        year = 0;
    }

    void kind(@Nullable Kind seen) {
        kind = seen;
    }

    void hashes(long ofId, long ofPlace) {
        idHash = ofId;
        placeHash = ofPlace;
    }

    void texts(@Nullable String ofId, @Nullable String ofPlace) {
        id = ofId;
        place = ofPlace;
    }

    void members(List<String> seen) {
        members = seen;
    }

    void moves(List<Move> seen) {
        moves = seen;
    }

    /** Takes note of the year of an observation; one that no register can speak of is a fault and no year of data. */
    void year(int seen) {
        year = seen > DayWithin.LAST || seen < DayWithin.FIRST ? year : Math.max(year, seen);
    }

    @Nullable
    Kind kind() {
        return kind;
    }

    /** The identifier; null where it is absent or only its hash was asked for. */
    @Nullable
    String id() {
        return id;
    }

    /** Where a citizen moved; empty for all others, and where nobody moved. */
    List<Move> moves() {
        return moves;
    }

    /** Where the subject belongs, of somebody who moved at first; null where it does not say or only the hash was asked for. */
    @Nullable
    String place() {
        return place;
    }

    /** Where the subject belongs on a day; null where it does not say or only the hash was asked for. */
    @Nullable
    String placeOn(LocalDate day) {
        return outline().placeOn(day);
    }

    /** Whether it says on a day where it belongs, be it a place that the register does not hold. */
    boolean isPlacedOn(LocalDate day) {
        return outline().isPlacedOn(day);
    }

    private Outline outline() {
        return new Outline("", "", place, List.of(), moves);
    }

    /** The identifiers of the members of a family that has a fault; empty where they cannot be told or were not asked for. */
    List<String> members() {
        return members;
    }

    /** The hash of the identifier, or 0. */
    long idHash() {
        return idHash;
    }

    /** The hash of where the subject belongs, or 0. */
    long placeHash() {
        return placeHash;
    }

    /** The latest year of an observation, or 0. */
    int year() {
        return year;
    }
}
