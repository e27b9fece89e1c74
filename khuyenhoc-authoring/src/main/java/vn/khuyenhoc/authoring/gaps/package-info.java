/** Rules of gaps tried: scenarios with plans and results come in; what the rules find, leave out and never look at goes out. */
@NullMarked
package vn.khuyenhoc.authoring.gaps;

import org.jspecify.annotations.NullMarked;
