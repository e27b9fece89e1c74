package vn.khuyenhoc.register;

import vn.khuyenhoc.register.Lines.Line;

/** Takes the lines of an input, decoded or as bytes. */
@FunctionalInterface
interface LineConsumer {

    /** Takes a line. */
    void accept(Line line);

    /**
     * Takes a line that nobody has decoded; its bytes may change afterwards.
     *
     * @param number number from 1
     * @param bytes holds the line without its end
     * @param from where it begins
     * @param length how many bytes it has
     */
    default void accept(int number, byte[] bytes, int from, int length) {
        accept(Line.of(number, bytes, from, length));
    }
}
