/** The yardstick: the same decisions in hand-written Java. */
@NullMarked
package vn.khuyenhoc.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
