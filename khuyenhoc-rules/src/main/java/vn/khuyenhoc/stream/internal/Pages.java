package vn.khuyenhoc.stream.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The memory that rendered decisions of all groups may take, in pages that are used again and again. Thread-safe. */
final class Pages {
    private final int size;
    private final Deque<Sink> free = new ArrayDeque<>();
    private int left;

    /**
     * So many pages.
     *
     * @param size bytes after which a page is full; the last decision on it may be longer
     */
    Pages(int size, int count) {
        this.size = size;
        this.left = count;
    }

    /** Bytes after which a page is full. */
    int size() {
        return size;
    }

    /** An empty page; null where all are taken. */
    synchronized @Nullable Sink take() {
        Sink page = free.poll();
        if (page == null && left > 0) {
            left--;
            page = create();
        }
        return page;
    }

    /** A page beyond those that are counted. */
    Sink create() {
        return new Sink(size + size / Byte.SIZE);
    }

    /** Takes a page back; one that has grown much makes room for another. */
    synchronized void give(Sink page) {
        if (page.bytes().length > 2 * size) {
            left++;
        } else {
            page.clear();
            free.push(page);
        }
    }
}
