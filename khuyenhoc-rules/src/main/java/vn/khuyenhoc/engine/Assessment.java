package vn.khuyenhoc.engine;

import java.util.Map;

/**
 * The fact that rules look at: a dossier judged at one level of one criteria set. Immutable.
 *
 * <p>Rules only say when a criterion is met. What is not known compares as never enough: an observation as less than anything,
 * a requirement as more than anything; the engine, not the rule, then calls the criterion unknown.
 *
 * <p>Where related subjects are undecided, a share is known only within bounds. The engine then asks the same rules twice, of the
 * least and of the most that the dossier may come to.
 */
public final class Assessment {
    private static final double NOT_KNOWN = Double.NEGATIVE_INFINITY;
    private final Map<String, Double> values;
    private final Map<String, Double> required;
    private final Map<String, Double> maxima;

    /**
     * An assessment; made by the engine.
     *
     * @param values numbers by observation code; the year before under {@code code@previous}
     * @param required what each criterion requires
     * @param maxima highest points of each criterion
     */
    public Assessment(Map<String, Double> values, Map<String, Double> required, Map<String, Double> maxima) {
        this.values = values;
        this.required = required;
        this.maxima = maxima;
    }

    /** Whether something was observed to hold. */
    public boolean yes(String observation) {
        return value(observation) == 1;
    }

    /** A share from 0 to 1. */
    public double share(String observation) {
        return value(observation);
    }

    /** A share of the year before. */
    public double shareBefore(String observation) {
        return value(observation + "@previous");
    }

    /** A number of things, or an amount. */
    public double count(String observation) {
        return value(observation);
    }

    /** A number or amount of the year before. */
    public double countBefore(String observation) {
        return value(observation + "@previous");
    }

    /** Points on the scale of the criterion. */
    public double points(String observation) {
        return value(observation);
    }

    /** The place of a grade in its list, from 0 for the lowest. */
    public double grade(String observation) {
        return value(observation);
    }

    /** What a criterion requires at this level and in this class of area. */
    public double required(String criterion) {
        return required.getOrDefault(criterion, Double.POSITIVE_INFINITY);
    }

    /** The highest points of a criterion; 0 where it has none. */
    public double maximum(String criterion) {
        return maxima.getOrDefault(criterion, 0.0);
    }

    /** Says that a criterion is met. */
    public Award met(String criterion) {
        return new Award(this, criterion, 0);
    }

    /** Says that a criterion is met and earns points. */
    public Award earns(String criterion, double points) {
        return new Award(this, criterion, points);
    }

    /** In Vietnamese what {@link #yes} asks (có). */
    public boolean co(String observation) {
        return yes(observation);
    }

    /** In Vietnamese what {@link #share} asks (tỷ lệ). */
    public double tyLe(String observation) {
        return share(observation);
    }

    /** In Vietnamese what {@link #shareBefore} asks (tỷ lệ năm trước). */
    public double tyLeNamTruoc(String observation) {
        return shareBefore(observation);
    }

    /** In Vietnamese what {@link #count} asks (số lượng). */
    public double soLuong(String observation) {
        return count(observation);
    }

    /** In Vietnamese what {@link #countBefore} asks (số lượng năm trước). */
    public double soLuongNamTruoc(String observation) {
        return countBefore(observation);
    }

    /** In Vietnamese what {@link #points} asks (điểm). */
    public double diem(String observation) {
        return points(observation);
    }

    /** In Vietnamese what {@link #grade} asks (bậc). */
    public double bac(String observation) {
        return grade(observation);
    }

    /** In Vietnamese what {@link #required} asks (yêu cầu). */
    public double yeuCau(String criterion) {
        return required(criterion);
    }

    /** In Vietnamese what {@link #maximum} asks (tối đa). */
    public double toiDa(String criterion) {
        return maximum(criterion);
    }

    /** In Vietnamese what {@link #met} says (đạt). */
    public Award dat(String criterion) {
        return met(criterion);
    }

    /** In Vietnamese what {@link #earns} says (cho điểm). */
    public Award choDiem(String criterion, double points) {
        return earns(criterion, points);
    }

    private double value(String key) {
        return values.getOrDefault(key, NOT_KNOWN);
    }

    @Override
    public String toString() {
        return "Assessment";
    }
}
