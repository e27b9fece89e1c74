package vn.khuyenhoc.stream;

import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.stream.internal.Run;

/**
 * Decides on all titles of all subjects of a register of any size, in memory that does not grow with it. Immutable.
 *
 * <p>The register is read twice: first to see where communes stand, then commune by commune. What a commune cannot decide alone, such
 * as a clan with families elsewhere, waits on disk until everything it counts is settled. Decisions come out in the order of the
 * input, to the byte what {@link Engine#decideAll} gives, on any number of threads.
 *
 * <pre>{@code
 * StreamResult result = new StreamedEvaluation(engine, readers, layout).run(settings, StreamListener.NONE);
 * }</pre>
 */
public final class StreamedEvaluation {
    private final Engine engine;
    private final LineReaders readers;
    private final Layout layout;

    /** An evaluation by an engine. */
    public StreamedEvaluation(Engine engine, LineReaders readers, Layout layout) {
        this.engine = engine;
        this.readers = readers;
        this.layout = layout;
    }

    /**
     * Evaluates a register into {@link StreamSettings#draft()}.
     *
     * @throws StreamFaultsException naming what is wrong with the register, unless faulty records are left out; nothing is written
     * @throws StreamRefusedException if there is no data year, or another evaluation than this was interrupted
     */
    public StreamResult run(StreamSettings settings, StreamListener listener) {
        return new Run(engine, readers, layout, settings, listener).run();
    }
}
