package vn.khuyenhoc.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.stream.StreamListener;

/** Tells how far an evaluation has come: every few seconds, with the rate and the time that is left. */
final class StreamProgress implements StreamListener {
    private static final double SECOND = 1e9;
    private static final double EVERY = 2 * SECOND;
    private static final double MEGABYTE = 1e6;
    private static final int PERCENT = 100;
    private final Progress progress;
    private final LongSupplier nanoseconds;
    private @Nullable Step step;
    private long began;
    private long told;
    private long firstDone;

    StreamProgress(Progress progress, LongSupplier nanoseconds) {
        this.progress = progress;
        this.nanoseconds = nanoseconds;
        this.began = nanoseconds.getAsLong();
    }

    @Override
    public void progress(Step now, long subjects, long done, long total) {
        if (!progress.isHeard()) {
            return;
        }
        long time = nanoseconds.getAsLong();
        if (now != step) {
            end(time);
            step = now;
            began = time;
            told = time;
            firstDone = done;
        } else if (time - told >= EVERY) {
            told = time;
            double seconds = (time - began) / SECOND;
            double rate = Math.max(1, done - firstDone) / seconds;
            progress.tell(
                    "progress." + now.name().toLowerCase(Locale.ROOT),
                    subjects,
                    done * PERCENT / Math.max(1, total),
                    Math.round(rate),
                    Math.round((total - done) / rate));
        }
    }

    /** Tells the cost of bringing relations together. */
    private void end(long time) {
        if (step == Step.RELATE) {
            progress.tell("progress.related", Math.round((time - began) / SECOND));
        }
    }

    @Override
    public void spilled(long subjects, long bytes) {
        progress.tell("progress.spilled", subjects, Math.round(bytes / MEGABYTE));
    }

    @Override
    public void again() {
        progress.tell("progress.again");
    }

    @Override
    public void resumed(long subjects) {
        progress.tell("progress.resumed", subjects);
    }
}
