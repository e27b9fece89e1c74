package vn.khuyenhoc.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
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

/** Holds titles that are held against the law: of whom they are, which levels they have, since when and how long they count. */
final class TitleChecks {
    private final @Nullable Catalogue catalogue;
    private final Places places;
    private final Faults faults;

    TitleChecks(@Nullable Catalogue catalogue, Places places, Faults faults) {
        this.catalogue = catalogue;
        this.places = places;
        this.faults = faults;
    }

    /** Whether nothing is wrong with the titles of a subject. */
    static boolean areSound(Subject subject, Catalogue catalogue) {
        if (subject.titles().isEmpty()) {
            return true;
        }
        Faults found = new Faults();
        new TitleChecks(catalogue, new Places(java.util.Map.of()), found).check(subject);
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
        List<CriteriaSet> sets = law.allSets().stream()
                .filter(set -> set.titles().contains(held.title()))
                .filter(set -> set.validity().contains(held.dayRecognised()))
                .toList();
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

    private static LocalDate until(HeldTitle held, Term retention) {
        return LocalDate.of(held.yearRecognised(), Month.DECEMBER, 31).plusMonths(retention.months());
    }
}
