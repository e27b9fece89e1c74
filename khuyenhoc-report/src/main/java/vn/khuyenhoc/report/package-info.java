/** Reviews for leaders: one page that opens offline, prints on A4 and reads on a phone. */
@NullMarked
package vn.khuyenhoc.report;

import org.jspecify.annotations.NullMarked;
