package vn.khuyenhoc.review;

import vn.khuyenhoc.figures.Interval;

/**
 * The numbers of a gap.
 *
 * @param required share asked for; an interval where it depends on what is not known
 * @param found share that the plan sets
 * @param distance share found less share required, in percentage points
 */
public record GapFigures(Interval required, double found, Interval distance) {}
