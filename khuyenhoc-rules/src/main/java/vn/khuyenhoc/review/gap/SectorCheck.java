package vn.khuyenhoc.review.gap;

/**
 * A sector of the association.
 *
 * @param check number of the check
 * @param entities how many communities, agencies, firms and so on there are
 * @param covered how many of them have a chapter or board
 */
public record SectorCheck(int check, long entities, long covered) {

    /** Whether there is anything in the sector. */
    public boolean exists() {
        return entities > 0;
    }

    /** Whether nothing in the sector has a chapter or board. */
    public boolean uncovered() {
        return covered == 0;
    }

    /** Says that the association is not there. */
    public Lack gap(String code) {
        return new Lack(check, code, "");
    }
}
