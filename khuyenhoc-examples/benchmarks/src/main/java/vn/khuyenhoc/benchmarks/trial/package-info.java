/** What is measured: criteria sets, shipped and generated, and made-up dossiers. */
@NullMarked
package vn.khuyenhoc.benchmarks.trial;

import org.jspecify.annotations.NullMarked;
