package vn.khuyenhoc.authoring.diff.gaps;

/**
 * What two packs find differently in plans and results made up to tell them apart.
 *
 * @param gap code of the gap
 * @param what {@code appears}, {@code vanishes}, {@code is}, {@code severity}, {@code grounds}, {@code message}, {@code remedy},
 *     {@code actor}, {@code due} or {@code waiver}; {@code refused} where a pack does not review what the other one does
 * @param before what the old pack says
 * @param after what the new pack says
 * @param example the first plan and results of which that is so
 * @param times how many of them are reviewed differently in this
 */
public record GapEffect(String gap, String what, String before, String after, String example, int times) {
    GapEffect oneMore() {
        return new GapEffect(gap, what, before, after, example, times + 1);
    }
}
