package vn.khuyenhoc.engine;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyenhoc.engine.internal.Names;

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
    private static final String PREVIOUS = "@previous";
    private final Names observations;
    private final double[] values;
    private final Names criteria;
    private final double[] required;
    private final double[] maxima;

    /**
     * An assessment of arrays, which are not copied; made by the engine.
     *
     * @param observations codes of observations
     * @param values their numbers in this year, which may be followed by those of the year before; negative infinity where not known
     * @param criteria codes of criteria
     * @param required what each criterion requires; infinity where nothing is known of it
     * @param maxima highest points of each criterion
     */
    public Assessment(Names observations, double[] values, Names criteria, double[] required, double[] maxima) {
        this.observations = observations;
        this.values = values;
        this.criteria = criteria;
        this.required = required;
        this.maxima = maxima;
    }

    /**
     * An assessment; made by those who ask rules without an engine.
     *
     * @param values numbers by observation code; the year before under {@code code@previous}
     * @param required what each criterion requires
     * @param maxima highest points of each criterion
     */
    public Assessment(Map<String, Double> values, Map<String, Double> required, Map<String, Double> maxima) {
        this.observations = Names.of(
                values.keySet().stream().map(code -> code.replace(PREVIOUS, "")).toList());
        this.values = new double[2 * observations.size()];
        for (int i = 0; i < observations.size(); i++) {
            String code = observations.name(i);
            this.values[i] = values.getOrDefault(code, NOT_KNOWN);
            this.values[observations.size() + i] = values.getOrDefault(code + PREVIOUS, NOT_KNOWN);
        }
        this.criteria = Names.of(Stream.of(required, maxima)
                .flatMap(map -> map.keySet().stream())
                .toList());
        this.required = all(required, Double.POSITIVE_INFINITY);
        this.maxima = all(maxima, 0);
    }

    private double[] all(Map<String, Double> numbers, double otherwise) {
        return IntStream.range(0, criteria.size())
                .mapToDouble(i -> numbers.getOrDefault(criteria.name(i), otherwise))
                .toArray();
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
        return valueBefore(observation);
    }

    /** A number of things, or an amount. */
    public double count(String observation) {
        return value(observation);
    }

    /** A number or amount of the year before. */
    public double countBefore(String observation) {
        return valueBefore(observation);
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
        int at = criteria.ofLiteral(criterion);
        return at < 0 ? Double.POSITIVE_INFINITY : required[at];
    }

    /** The highest points of a criterion; 0 where it has none. */
    public double maximum(String criterion) {
        int at = criteria.ofLiteral(criterion);
        return at < 0 ? 0 : maxima[at];
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

    private double value(String observation) {
        int at = observations.ofLiteral(observation);
        return at < 0 ? NOT_KNOWN : values[at];
    }

    private double valueBefore(String observation) {
        int at = observations.ofLiteral(observation);
        int before = observations.size() + at;
        return at < 0 || before >= values.length ? NOT_KNOWN : values[before];
    }

    @Override
    public String toString() {
        return "Assessment";
    }
}
