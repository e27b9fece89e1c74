package vn.khuyenhoc.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Term;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;
import vn.khuyenhoc.title.Title.Model;

/**
 * Holds titles that are held against the law: of whom they are, which levels they have, since when and how long they count. Not thread-safe;
 * its static methods are.
 */
public final class TitleChecks {
    private final @Nullable Catalogue catalogue;
    private final Places places;
    private final Faults faults;

    TitleChecks(@Nullable Catalogue catalogue, Places places, Faults faults) {
        this.catalogue = catalogue;
        this.places = places;
        this.faults = faults;
    }

    /** Names what is wrong with the titles that a subject holds; the places name the record only. */
    public static void check(Subject subject, Catalogue catalogue, Faults faults) {
        new TitleChecks(catalogue, new Places(Map.of()), faults).check(subject);
    }

    /** Whether a title can be held: whoever holds it, its level, its year and its last day are those of the law of its day. */
    public static boolean isLawful(HeldTitle held, Catalogue catalogue) {
        LocalDate decided = held.decisionDate();
        Faults found = new Faults();
        new TitleChecks(catalogue, new Places(Map.of()), found).checkByLaw(held, "", Place.of("", 0, 0), catalogue);
        return found.isEmpty() && (decided == null || decided.getYear() == held.yearRecognised());
    }

    /** Whether nothing is wrong with the titles of a subject. */
    static boolean areSound(Subject subject, Catalogue catalogue) {
        if (subject.titles().isEmpty()) {
            return true;
        }
        Faults found = new Faults();
        new TitleChecks(catalogue, new Places(Map.of()), found).check(subject);
        return found.isEmpty();
    }

    void check(Subject subject) {
        List<HeldTitle> titles = subject.titles();
        for (int i = 0; i < titles.size(); i++) {
            HeldTitle held = titles.get(i);
            if (isWhole(held)) {
                check(subject, held, "titles[" + i + "]", places.of(subject));
            }
        }
    }

    /** Whether the constraints leave anything to hold against the law. */
    @SuppressWarnings("NullAway") // Records keep a null for the constraints to name.
    private static boolean isWhole(@Nullable HeldTitle held) {
        return held != null && held.title() != null && held.level() > 0 && held.yearRecognised() > 0;
    }

    private void check(Subject subject, HeldTitle held, String path, Place place) {
        LocalDate decided = held.decisionDate();
        if (!fits(subject, held.title())) {
            faults.add(place, "register.titleOfOthers", path, held.title().code(), Kinds.of(subject.getClass()));
        }
        if (decided != null && decided.getYear() != held.yearRecognised()) {
            faults.add(place, "register.yearRecognised", path, decided, String.valueOf(held.yearRecognised()));
        } else if (catalogue != null) {
            checkByLaw(held, path, place, catalogue);
        }
    }

    private static boolean fits(Subject subject, Title title) {
        if (subject instanceof AdministrativeUnit unit) {
            boolean ofPlaces = title.model() == Model.STANDARD
                    || (title.model() == Model.COMMUNITY && title != Title.COMMUNITY_HAMLET);
            Tier tier = unit.tier();
            return ofPlaces && (tier == null || title.name().endsWith("_" + tier.name()));
        } else if (subject instanceof Community) {
            return title == Title.COMMUNITY_HAMLET;
        } else if (subject instanceof Citizen) {
            return title == Title.CITIZEN;
        } else if (subject instanceof Family) {
            return title == Title.FAMILY;
        }
        return subject instanceof Clan ? title == Title.CLAN : title.model() == Model.UNIT;
    }

    private void checkByLaw(HeldTitle held, String path, Place place, Catalogue law) {
        List<CriteriaSet> sets = recognising(held, law);
        int highest = sets.stream().mapToInt(set -> set.levels().size()).max().orElse(0);
        if (highest > 0 && held.level() > highest) {
            faults.add(place, "register.noSuchLevel", path, held.title().code(), held.level(), highest);
        }
        LocalDate until = held.validUntil();
        if (until == null || sets.isEmpty() || sets.stream().anyMatch(set -> set.retention() == null)) {
            return;
        }
        LocalDate latest = sets.stream()
                .map(set -> until(held, Objects.requireNonNull(set.retention())))
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (until.isAfter(latest)) {
            faults.add(
                    place,
                    "register.validTooLong",
                    path,
                    Shown.code(held.title().code()),
                    until,
                    latest);
        }
    }

    /** The sets in force on the day of the decision; where only its year is known, the last ones of that year. */
    private static List<CriteriaSet> recognising(HeldTitle held, Catalogue law) {
        List<CriteriaSet> own = law.allSets().stream()
                .filter(set -> set.titles().contains(held.title()))
                .toList();
        LocalDate last = own.stream()
                .map(set -> set.validity().to())
                .filter(to -> to != null && to.getYear() == held.yearRecognised())
                .max(LocalDate::compareTo)
                .orElse(held.dayRecognised());
        List<CriteriaSet> sets = inForce(own, held.dayRecognised());
        return sets.isEmpty() && held.decisionDate() == null ? inForce(own, last) : sets;
    }

    private static List<CriteriaSet> inForce(List<CriteriaSet> sets, LocalDate day) {
        return sets.stream().filter(set -> set.validity().contains(day)).toList();
    }

    private static LocalDate until(HeldTitle held, Term retention) {
        return LocalDate.of(held.yearRecognised(), Month.DECEMBER, 31).plusMonths(retention.months());
    }
}
