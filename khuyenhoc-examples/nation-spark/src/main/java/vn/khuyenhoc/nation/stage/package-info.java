/** Judging in stages: communes by themselves, then who reaches beyond them, then the tiers above. */
@NullMarked
package vn.khuyenhoc.nation.stage;

import org.jspecify.annotations.NullMarked;
