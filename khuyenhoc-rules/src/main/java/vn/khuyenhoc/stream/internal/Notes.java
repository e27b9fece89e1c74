package vn.khuyenhoc.stream.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.title.Title;

/** Writes what later decisions may ask of a subject in few bytes. Reused; not thread-safe. */
final class Notes {
    /** Marks a subject that is not decided yet. */
    static final int PENDING = 0x10;
    /** Marks a citizen that moved to a place that the register does not hold. */
    static final int AWAY = 0x20;
    /** The bits of the kind. */
    static final int KIND = 0x0F;

    private final Sink sink = new Sink();

    /**
     * A citizen as families and units count it.
     *
     * @param id identifier
     * @param birth year of birth; 0 where not known
     * @param levels what is settled, by {@link Levels}
     * @param placed whether the register names the commune of the citizen, who then counts there and nowhere else
     */
    record Member(String id, int birth, int levels, boolean placed) {}

    /**
     * Where a record stands and belongs.
     *
     * @param kind kind of the subject
     * @param id identifier
     * @param area number of the commune or area; -1 where there is none
     * @param file number of the file
     * @param line number of the line
     * @param column where its text begins
     */
    record Entry(Kind kind, String id, int area, int file, int line, int column) {}

    private Notes begin(Entry entry, int marks) {
        sink.clear();
        sink.write(entry.kind().number() | marks);
        sink.addLong(Hash.of(entry.id()));
        sink.add(entry.area() + 1);
        sink.add(entry.id());
        sink.add(entry.file());
        sink.add(entry.line());
        sink.add(entry.column());
        return this;
    }

    /** A subject of which only is known that it exists. */
    Sink pending(Entry entry) {
        return begin(entry, PENDING).sink;
    }

    /**
     * A citizen.
     *
     * @param placed whether the register names the place of the citizen, be it one that it does not hold
     */
    Sink citizen(Entry entry, int birth, int levels, boolean placed) {
        begin(entry, placed && entry.area() < 0 ? AWAY : 0);
        sink.add(birth);
        sink.write(levels);
        return sink;
    }

    Sink family(Entry entry, @Nullable String community, int levels, List<Member> members) {
        begin(entry, 0);
        sink.add(community == null ? "" : community);
        sink.write(levels);
        sink.add(members.size());
        for (Member member : members) {
            sink.add(member.id());
            sink.add(member.birth());
            sink.write(member.levels());
            sink.write(member.placed() ? 1 : 0);
        }
        return sink;
    }

    /** A clan, a unit or a community. */
    Sink other(Entry entry, @Nullable String superior) {
        begin(entry, 0);
        sink.add(superior == null ? "" : superior);
        return sink;
    }

    Sink area(Entry entry, List<Settled> settled) {
        begin(entry, 0);
        sink.add(settled.size());
        for (Settled one : settled) {
            sink.add(one.title().code());
            sink.write(Levels.of(one));
            sink.write(Levels.of(one.recognised()));
        }
        return sink;
    }

    static Member member(Source source) {
        return new Member(source.text(), source.integer(), source.octet(), source.octet() == 1);
    }

    static Settled settled(String id, Source source) {
        return Levels.settled(id, Title.of(source.text()), source.octet(), source.octet());
    }

    /** The number of the area of a note, which stays unread. */
    static int area(Source source) {
        int at = source.position();
        source.octet();
        source.longValue();
        int area = source.integer() - 1;
        source.position(at);
        return area;
    }
}
