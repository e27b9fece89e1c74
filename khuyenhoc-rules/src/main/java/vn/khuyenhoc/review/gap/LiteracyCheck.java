package vn.khuyenhoc.review.gap;

/**
 * Literacy classes beside those who are illiterate.
 *
 * @param check number of the check
 * @param illiterate people who are not literate
 * @param classes literacy classes held
 */
public record LiteracyCheck(int check, long illiterate, long classes) {

    /** Whether anyone is illiterate. */
    public boolean needsClasses() {
        return illiterate > 0;
    }

    /** Whether no class was held. */
    public boolean noClass() {
        return classes == 0;
    }

    /** Says that a class is lacking. */
    public Lack gap(String code) {
        return new Lack(check, code, "");
    }
}
