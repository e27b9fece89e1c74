/** Rows in Parquet without Spark, in the layout that Spark writes. */
@NullMarked
package vn.khuyenhoc.nation.alone.parquet;

import org.jspecify.annotations.NullMarked;
