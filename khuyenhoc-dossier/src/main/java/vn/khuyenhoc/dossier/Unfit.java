package vn.khuyenhoc.dossier;

/** Why a paper does not fit what was decided. */
public enum Unfit {
    /** The subject qualifies, so that nothing is to be refused. */
    QUALIFIED,
    /** The subject does not qualify, so that nothing is to be recognised. */
    NOT_QUALIFIED,
    /** Nothing is decided yet, so that neither is to be drafted. */
    UNDECIDED,
    /** The level may not be asked for yet. */
    NOT_YET
}
