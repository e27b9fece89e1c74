/** The same without Spark: the engine in one process, the measure that Spark is held against. */
@NullMarked
package vn.khuyenhoc.nation.alone;

import org.jspecify.annotations.NullMarked;
