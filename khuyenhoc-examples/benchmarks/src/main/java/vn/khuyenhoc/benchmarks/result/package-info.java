/** What was measured, and the tables made of it. */
@NullMarked
package vn.khuyenhoc.benchmarks.result;

import org.jspecify.annotations.NullMarked;
