package vn.khuyenhoc.benchmarks.peer;

import java.util.List;

/** Says which criteria are met and what they earn. Not thread-safe. */
public interface Peer extends AutoCloseable {

    /** Awards what the numbers of jobs earn, all in one run of the engine. */
    void judge(List<Job> jobs);

    @Override
    default void close() {}
}
