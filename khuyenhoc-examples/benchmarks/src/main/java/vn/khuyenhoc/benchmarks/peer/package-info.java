/** Other rule engines, which say what is met; hand-written code makes the decision of it. */
@NullMarked
package vn.khuyenhoc.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
