package vn.khuyenhoc.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.title.Title;

/** What a title that is held can be, by the documents in force when it was decided. */
final class HeldTitleLaw {
    /**
     * A document's levels in some days.
     *
     * @param last last day in force; null where it still is
     * @param years years after the year of recognition for which it is kept; null where the document does not say
     */
    private record Period(
            LocalDate first,
            @Nullable LocalDate last,
            int levels,
            @Nullable Integer years) {
        boolean touches(LocalDate from, LocalDate to) {
            return !to.isBefore(first) && (last == null || !from.isAfter(last));
        }
    }

    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate CIRCULAR_24 = LocalDate.of(2024, 1, 26);
    private static final LocalDate CIRCULAR_25 = LocalDate.of(2024, 2, 12);
    /** Thông tư 22/2020 Điều 6: Tốt, Khá, Trung bình. */
    private static final Period UNITS_BEFORE = new Period(LocalDate.of(2020, 9, 21), CIRCULAR_24.minusDays(1), 3, null);
    /** Thông tư 44/2014 Điều 4 khoản 3: Tốt, Khá, Trung bình. */
    private static final Period COMMUNES_BEFORE =
            new Period(LocalDate.of(2015, 1, 25), CIRCULAR_25.minusDays(1), 3, null);

    private static final LocalDate DECREE_20 = LocalDate.of(2014, 5, 15);

    private HeldTitleLaw() {}

    private static List<Period> periods(Title title) {
        return switch (title) {
            case UNIT_DISTRICT -> List.of(UNITS_BEFORE, new Period(CIRCULAR_24, LAST_OF_DISTRICTS, 2, 3));
            case UNIT_PROVINCE -> List.of(UNITS_BEFORE, new Period(CIRCULAR_24, null, 2, 3));
            case COMMUNITY_COMMUNE -> List.of(COMMUNES_BEFORE, new Period(CIRCULAR_25, null, 2, 3));
            case COMMUNITY_DISTRICT -> List.of(new Period(CIRCULAR_25, LAST_OF_DISTRICTS, 2, 3));
            case COMMUNITY_PROVINCE -> List.of(new Period(CIRCULAR_25, null, 2, 3));
            case PRESCHOOL_COMMUNE -> List.of(new Period(DECREE_20, null, 1, null));
            case PRIMARY_COMMUNE, LOWER_SECONDARY_COMMUNE -> List.of(new Period(DECREE_20, null, 3, null));
            case LITERACY_COMMUNE -> List.of(new Period(DECREE_20, null, 2, null));
            default -> throw new IllegalArgumentException(title.code());
        };
    }

    /**
     * Whether a title can be held so. Where only its year is known, the last document of that year counts.
     *
     * @param own titles that the subject can hold
     * @param decided day of the decision; null where only its year is known
     * @param year year of recognition as stated; null where it is left to the day
     * @param until last day as the register states it; null where it states none
     */
    static boolean sound(
            List<Title> own,
            Title title,
            int level,
            @Nullable LocalDate decided,
            @Nullable Integer year,
            @Nullable LocalDate until) {
        int recognised = decided != null ? decided.getYear() : year;
        if (!own.contains(title) || (year != null && year != recognised)) {
            return false;
        }
        LocalDate day = decided != null ? decided : LocalDate.of(recognised, 12, 31);
        Period law = periods(title).stream()
                .filter(one ->
                        decided != null ? one.touches(day, day) : one.touches(LocalDate.of(recognised, 1, 1), day))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (law == null) {
            return true;
        }
        boolean unlimited = until == null || law.years == null;
        return level <= law.levels && (unlimited || !until.isAfter(LocalDate.of(recognised + law.years, 12, 31)));
    }
}
