package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetValue;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.gap.Law;

/**
 * What a target asks of a place in a year.
 *
 * @param target target
 * @param standing how it stands to the year
 * @param year year of the target
 * @param lowest lowest share that may be asked
 * @param highest highest share that may be asked
 * @param cited value that is cited
 */
public record Aim(
        Target target, Standing standing, int year, BigDecimal lowest, BigDecimal highest, TargetValue cited) {
    private static final int SCALE = 6;

    /** What a target asks of figures; nothing where it is not in force. */
    public static List<Aim> of(Target target, int year, LocalDate day, KnownClasses area) {
        if (!target.inForce(day)) {
            return List.of();
        }
        List<Aim> aims = new ArrayList<>();
        Optional<TargetValue> due = target.in(year);
        Optional<TargetValue> last = target.before(year);
        Optional<TargetValue> next = target.after(year);
        due.ifPresent(value -> aims.add(of(target, Standing.DUE, value, area)));
        if (due.isEmpty()) {
            last.ifPresent(value -> aims.add(of(target, Standing.FLOOR, value, area)));
            if (last.isPresent() && next.isPresent()) {
                aims.add(path(target, year, last.get(), next.get(), area));
            }
        }
        next.ifPresent(value -> aims.add(of(target, Standing.ON_THE_WAY, value, area)));
        return aims;
    }

    static Aim of(Target target, Standing standing, TargetValue value, KnownClasses area) {
        return new Aim(target, standing, value.year(), area.lowest(value), area.highest(value), value);
    }

    private static Aim path(Target target, int year, TargetValue last, TargetValue next, KnownClasses area) {
        BigDecimal part = BigDecimal.valueOf(year - (long) last.year())
                .divide(BigDecimal.valueOf(next.year() - (long) last.year()), SCALE, RoundingMode.HALF_UP);
        return new Aim(
                target,
                Standing.PATH,
                year,
                between(area.lowest(last), area.lowest(next), part),
                between(area.highest(last), area.highest(next), part),
                next);
    }

    private static BigDecimal between(BigDecimal from, BigDecimal to, BigDecimal part) {
        return from.add(to.subtract(from).multiply(part))
                .setScale(SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** The shares that may be asked, the lowest first. */
    Collection<BigDecimal> values() {
        TreeSet<BigDecimal> values = new TreeSet<>(Set.of(lowest));
        if (uncertain()) {
            values.addAll(cited.classes().values());
            values.add(cited.normal());
        }
        return values;
    }

    /** The shares that may be asked. */
    Interval required() {
        return Interval.closed(lowest.doubleValue(), highest.doubleValue());
    }

    /** Where it stands that they are asked. */
    Law law() {
        return new Law(target.code(), cited.citation(), cited.force(), standing, policies());
    }

    /** Codes of the conventions by which it asks for them. */
    List<String> policies() {
        return uncertain()
                ? List.of(standing.policy(), "in-force", "unknown-area")
                : List.of(standing.policy(), "in-force");
    }

    /** Whether the value depends on a class of area that is not known. */
    boolean uncertain() {
        return lowest.compareTo(highest) != 0;
    }
}
