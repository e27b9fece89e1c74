/** Decisions on titles: outcome, level, score, findings with their clauses, and the way to qualify. */
@NullMarked
package vn.khuyenhoc.decision;

import org.jspecify.annotations.NullMarked;
