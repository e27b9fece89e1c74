package vn.khuyenhoc.engine.internal;

import vn.khuyenhoc.decision.Observed;

/**
 * What a dossier says for one observation: the least and the most it may come to. Not known where {@code least} is NaN.
 *
 * @param observed for the finding
 * @param least least value
 * @param most most value
 */
record Reading(Observed observed, double least, double most) {

    static Reading missing(String code, int year) {
        return new Reading(new Observed(code, year, null, 0, null), Double.NaN, Double.NaN);
    }

    boolean known() {
        return !Double.isNaN(least);
    }

    boolean exact() {
        return least == most;
    }
}
