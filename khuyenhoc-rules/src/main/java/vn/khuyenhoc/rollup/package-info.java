/** Decisions of a register as results of its commune, and results of areas as those of the area around them. */
@NullMarked
package vn.khuyenhoc.rollup;

import org.jspecify.annotations.NullMarked;
