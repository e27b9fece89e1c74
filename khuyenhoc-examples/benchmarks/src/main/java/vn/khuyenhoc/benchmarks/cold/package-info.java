/** From the start of a process to the first decision. */
@NullMarked
package vn.khuyenhoc.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
