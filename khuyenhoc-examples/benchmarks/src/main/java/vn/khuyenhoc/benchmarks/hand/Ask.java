package vn.khuyenhoc.benchmarks.hand;

/**
 * What a criterion asks: its number lies between two others, both of which count.
 *
 * @param code code of the criterion
 * @param observation code of the observation
 * @param least least number by level, from 0
 * @param highest highest number by level, from 0
 * @param scored whether the number itself is earned
 * @param points points earned otherwise
 */
@SuppressWarnings("ArrayRecordComponent")
public record Ask(String code, String observation, double[] least, double[] highest, boolean scored, double points) {

    /** The points for a number at a level; NaN where the criterion is not met. */
    public double award(int level, double number) {
        return number >= least[level] && number <= highest[level] ? scored ? number : points : Double.NaN;
    }
}
