/** Registers and decisions as tables: their columns, and records to rows and back without loss. */
@NullMarked
package vn.khuyenhoc.nation.table;

import org.jspecify.annotations.NullMarked;
