package vn.khuyenhoc.review.gap;

/**
 * A sector of the association in two years.
 *
 * @param check number of the check
 * @param earlier how many entities had a chapter or board in the earlier year
 * @param later how many in the later year
 */
public record SectorStep(int check, long earlier, long later) {

    /** Says that there are fewer. */
    public Lack gap(String code) {
        return new Lack(check, code, "");
    }
}
