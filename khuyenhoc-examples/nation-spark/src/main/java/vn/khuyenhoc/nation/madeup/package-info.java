/** A made-up nation of any size; each commune follows from the seed and its number alone. */
@NullMarked
package vn.khuyenhoc.nation.madeup;

import org.jspecify.annotations.NullMarked;
