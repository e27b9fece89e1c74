/** How long rules take to be ready. */
@NullMarked
package vn.khuyenhoc.benchmarks.load;

import org.jspecify.annotations.NullMarked;
