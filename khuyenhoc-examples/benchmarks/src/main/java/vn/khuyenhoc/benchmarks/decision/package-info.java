/** Decisions on single subjects and on a hundred at once: time and bytes. */
@NullMarked
package vn.khuyenhoc.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
