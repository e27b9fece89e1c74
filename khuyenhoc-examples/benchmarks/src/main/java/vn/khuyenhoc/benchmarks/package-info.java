/** Measures the library against hand-written Java and other rule engines. */
@NullMarked
package vn.khuyenhoc.benchmarks;

import org.jspecify.annotations.NullMarked;
