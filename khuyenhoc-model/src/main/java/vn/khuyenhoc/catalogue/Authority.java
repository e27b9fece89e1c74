package vn.khuyenhoc.catalogue;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * Who decides on a title in a period.
 *
 * @param validity days
 * @param name who; null where it is unresolved
 * @param citation where it stands, or why it is unresolved
 * @param note what the reader should know; may be absent
 */
public record Authority(
        Validity validity,
        @Nullable Words name,
        Citation citation,
        @Nullable Words note) {}
