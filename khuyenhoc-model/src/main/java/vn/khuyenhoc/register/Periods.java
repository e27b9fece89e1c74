package vn.khuyenhoc.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import vn.khuyenhoc.subject.AdministrativeUnit;

/** The days of administrative units that share a code. */
public final class Periods {
    private Periods() {}

    /** Whether two administrative units exist on the same day. */
    public static boolean overlap(AdministrativeUnit one, AdministrativeUnit other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    /**
     * The one of some administrative units of a code that the code stands for on a day: the one that exists, or where there is none the
     * last before, or else the first after.
     */
    public static AdministrativeUnit on(LocalDate day, Collection<AdministrativeUnit> units) {
        Comparator<AdministrativeUnit> later = Comparator.comparing(Periods::first);
        return units.stream()
                .filter(unit -> !first(unit).isAfter(day))
                .max(later)
                .orElseGet(() -> units.stream().min(later).orElseThrow());
    }

    /** The last of some administrative units of a code. */
    public static AdministrativeUnit latest(Collection<AdministrativeUnit> units) {
        return on(LocalDate.MAX, units);
    }

    private static LocalDate first(AdministrativeUnit unit) {
        LocalDate from = unit.validFrom();
        return from == null ? LocalDate.MIN : from;
    }

    private static LocalDate last(AdministrativeUnit unit) {
        LocalDate until = unit.validUntil();
        return until == null ? LocalDate.MAX : until;
    }
}
