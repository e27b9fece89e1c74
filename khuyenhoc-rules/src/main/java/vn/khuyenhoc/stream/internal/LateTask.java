package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.text.Fault;

/** Some lines that were put off, and what came of them. Reused; not thread-safe. */
final class LateTask {
    private final List<Item> items = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private final List<Item> open = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private int part;

    /** A subject that was decided: its decisions, rendered, and its note. */
    @SuppressWarnings("ArrayRecordComponent") // is handed on, never compared
    record Done(Item item, List<Decision> decisions, byte[] rendered, byte[] note) {}

    void begin(int notes) {
        items.clear();
        done.clear();
        open.clear();
        rejected.clear();
        part = notes;
    }

    List<Item> items() {
        return items;
    }

    /** The part of the notes to look in. */
    int part() {
        return part;
    }

    List<Done> done() {
        return done;
    }

    /** The lines whose relations lead out of the part. */
    List<Item> open() {
        return open;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    void reject(Item item, List<Fault> faults) {
        rejected.add(new Rejected(item.file(), item.line(), item.kind(), faults));
    }
}
