/** The programs whose start is measured; in a jar of their own. */
@NullMarked
package vn.khuyenhoc.benchmarks.cold.program;

import org.jspecify.annotations.NullMarked;
