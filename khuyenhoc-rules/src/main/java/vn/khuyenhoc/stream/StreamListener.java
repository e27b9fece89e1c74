package vn.khuyenhoc.stream;

/** Hears how far an evaluation has come; called by one thread at a time, often. */
public interface StreamListener {
    /** A listener that does nothing. */
    StreamListener NONE = new StreamListener() {};

    /** The steps of an evaluation. */
    enum Step {
        /** Finding out where communes begin and end. */
        SURVEY,
        /** Deciding group by group. */
        DECIDE,
        /** Deciding on those whose relations lead outside their group. */
        RELATE,
        /** Putting the output together. */
        ASSEMBLE
    }

    /**
     * Something was done.
     *
     * @param step what is being done
     * @param subjects subjects done in this step
     * @param done work done in this step, in a unit of its own
     * @param total all work of this step, in the same unit
     */
    default void progress(Step step, long subjects, long done, long total) {}

    /**
     * Relations had to be brought together on disk, because they lead from group to group.
     *
     * @param subjects subjects that were put off
     * @param bytes bytes written for them
     */
    default void spilled(long subjects, long bytes) {}

    /** Records were found faulty at the end, so all begins again without them. */
    default void again() {}

    /** An interrupted evaluation goes on where it was. */
    default void resumed(long subjects) {}
}
