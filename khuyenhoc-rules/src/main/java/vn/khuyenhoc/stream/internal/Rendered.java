package vn.khuyenhoc.stream.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.OwnerOnly;

/** The rendered decisions of a group: in memory as long as there are pages, beyond that on disk. Reused; not thread-safe. */
final class Rendered implements Closeable {
    private final Pages pages;
    private final Path overflow;
    private final List<Page> full = new ArrayList<>();
    private @Nullable Sink own;
    private @Nullable Sink current;
    private @Nullable FileChannel channel;
    private int start;
    private long spilled;

    /** A full page: from where to where it reaches, and where its bytes are. */
    private record Page(int from, int to, @Nullable Sink memory, long disk) {}

    /**
     * Nothing yet.
     *
     * @param overflow file that takes what memory does not; made when it is needed, deleted at the end
     */
    Rendered(Pages pages, Path overflow) {
        this.pages = pages;
        this.overflow = overflow;
    }

    /** The page to write the next decisions on. */
    Sink page() throws IOException {
        Sink page = current;
        if (page != null && page.size() >= pages.size()) {
            end(page);
            page = null;
        }
        if (page == null) {
            page = pages.take();
            page = page == null ? own() : page;
            current = page;
        }
        return page;
    }

    /** How much was written. */
    int size() {
        return start + (current == null ? 0 : current.size());
    }

    private Sink own() {
        Sink page = own == null ? pages.create() : own;
        page.clear();
        own = page;
        return page;
    }

    private void end(Sink page) throws IOException {
        int to = Math.addExact(start, page.size());
        if (page == own) {
            FileChannel out = channel();
            full.add(new Page(start, to, null, spilled));
            ByteBuffer bytes = ByteBuffer.wrap(page.bytes(), 0, page.size());
            while (bytes.hasRemaining()) {
                spilled += out.write(bytes, spilled);
            }
        } else {
            full.add(new Page(start, to, page, 0));
        }
        start = to;
        current = null;
    }

    private FileChannel channel() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            open = OwnerOnly.open(
                    overflow,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            channel = open;
        }
        return open;
    }

    /** Appends what was written from one point to another. */
    void copy(int from, int until, Spill to) throws IOException {
        for (int i = firstPage(from); i < full.size() && full.get(i).from() < until; i++) {
            Page page = full.get(i);
            copy(page, Math.max(from, page.from()), Math.min(until, page.to()), to);
        }
        Sink last = current;
        if (last != null && until > start) {
            int begin = Math.max(from, start);
            to.append(last.bytes(), begin - start, until - begin);
        }
    }

    private void copy(Page page, int from, int until, Spill to) throws IOException {
        Sink memory = page.memory();
        if (memory != null) {
            to.append(memory.bytes(), from - page.from(), until - from);
        } else {
            to.append(channel(), page.disk() + from - page.from(), until - from);
        }
    }

    /** The page that holds a point. */
    private int firstPage(int point) {
        int low = 0;
        int high = full.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (full.get(middle).to() <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Forgets everything and gives the pages back. */
    void clear() throws IOException {
        for (Page page : full) {
            if (page.memory() != null) {
                pages.give(page.memory());
            }
        }
        full.clear();
        if (current != null && current != own) {
            pages.give(current);
        }
        current = null;
        start = 0;
        if (spilled > 0) {
            channel().truncate(0);
            spilled = 0;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
