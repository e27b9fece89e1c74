/** What all parts of a run share: options, programs of their own, benchmarks of JMH. */
@NullMarked
package vn.khuyenhoc.benchmarks.run;

import org.jspecify.annotations.NullMarked;
