package vn.khuyenhoc.oracle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Admissible;
import vn.khuyenhoc.decision.Waiting;

/**
 * When a level that is met may be asked for, by the words of Thông tư 24/2023 and 25/2023.
 *
 * @param effective day from which the circular is in force; the one before it did not say how long its decisions are kept
 * @param before day before which dossiers are due ("trước ngày"), in the year after the year that is assessed
 * @param handIn clause of that day
 * @param upgrade clause by which level 2 may be asked for one year (12 months) after the decision on level 1
 * @param renewal clause by which it is recognised again after the decision before has ended
 */
record AdmissibilityLaw(LocalDate effective, MonthDay before, String handIn, String upgrade, String renewal) {
    private static final int ROUNDS = 20;

    static AdmissibilityLaw ofUnitsOfDistricts() {
        return new AdmissibilityLaw(
                LocalDate.of(2024, 1, 26),
                MonthDay.of(1, 15),
                "Điều 10 khoản 1 điểm c",
                "Điều 5 khoản 3",
                "Điều 2 khoản 10");
    }

    static AdmissibilityLaw ofUnitsOfProvinces() {
        return new AdmissibilityLaw(
                LocalDate.of(2024, 1, 26),
                MonthDay.of(1, 15),
                "Điều 16 khoản 1 điểm c",
                "Điều 11 khoản 3",
                "Điều 2 khoản 10");
    }

    static AdmissibilityLaw ofCommunes() {
        return new AdmissibilityLaw(
                LocalDate.of(2024, 2, 12),
                MonthDay.of(2, 28),
                "Điều 9 khoản 1 điểm d",
                "Điều 5 (khoản chưa đọc được)",
                "Điều 5 khoản 4, Điều 9 khoản 4");
    }

    static AdmissibilityLaw ofDistricts() {
        return new AdmissibilityLaw(
                LocalDate.of(2024, 2, 12),
                MonthDay.of(4, 30),
                "Điều 14 khoản 1 điểm d",
                "Điều 10 (khoản chưa đọc được)",
                "Điều 10 khoản 4, Điều 14 khoản 4");
    }

    static AdmissibilityLaw ofProvinces() {
        return new AdmissibilityLaw(
                LocalDate.of(2024, 2, 12),
                MonthDay.of(7, 31),
                "Điều 19 khoản 1 điểm d",
                "Điều 15 (khoản chưa đọc được)",
                "Điều 15 khoản 4, Điều 19 khoản 3");
    }

    /**
     * What a locality sets itself: another day, on the days from and to which it holds.
     *
     * @param before day before which dossiers are due
     */
    record OwnDay(LocalDate from, LocalDate to, MonthDay before, String clause) {}

    /**
     * A decision of recognition.
     *
     * @param decided day of the decision; null where only its year is known
     * @param until last day that the decision itself gives; null where it gives none
     */
    record Recognition(
            int level,
            @Nullable LocalDate decided,
            int year,
            @Nullable LocalDate until) {
        LocalDate day() {
            return decided != null ? decided : LocalDate.of(year, 12, 31);
        }

        boolean isMade(LocalDate day) {
            return decided != null ? !decided.isAfter(day) : year <= day.getYear();
        }
    }

    /** "Được bảo lưu trong thời hạn 03 năm (36 tháng) tiếp theo năm được công nhận"; null where the circular before did not say. */
    private @Nullable LocalDate last(Recognition one) {
        return one.until != null
                ? one.until
                : one.day().isBefore(effective) ? null : LocalDate.of(one.year + 3, 12, 31);
    }

    /** Whether it is held for certain: of what has no known end, only that of the year that is judged, or later. */
    private boolean holds(Recognition one, LocalDate day, int dataYear) {
        LocalDate last = last(one);
        return one.isMade(day) && (last == null ? one.year >= dataYear : !day.isAfter(last));
    }

    private record Round(LocalDate last, String clause) {}

    /**
     * When the level that is reached may be asked for.
     *
     * @param council whether the council decides, on what was handed in by the day that was set
     */
    Admissible of(
            int reached, List<Recognition> held, @Nullable OwnDay own, int dataYear, LocalDate day, boolean council) {
        Round round = round(dataYear, day, own);
        boolean over = day.isAfter(round.last);
        LocalDate asked = council && over ? round.last : day;
        List<Recognition> holding =
                held.stream().filter(one -> holds(one, day, dataYear)).toList();
        LocalDate again = holding.stream()
                .filter(one -> one.level() >= reached)
                .map(this::last)
                .filter(Objects::nonNull)
                .map(last -> last.plusDays(1))
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate raised = holding.stream()
                .filter(one -> one.level() < reached)
                .map(one -> one.day().plusMonths(12))
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate from = again != null ? again : raised;
        if (from != null && from.isAfter(asked)) {
            Waiting reason = again != null ? Waiting.RENEWAL : Waiting.UPGRADE;
            String clause = again != null ? renewal : upgrade;
            return new Admissible(reached, false, from, reason, clause, next(dataYear, from, day, own));
        }
        boolean late = over && !council;
        return new Admissible(
                reached,
                !late,
                from,
                late ? Waiting.ROUND : null,
                late ? round.clause : null,
                next(dataYear, asked, day, own));
    }

    /** The last day of the first round that is not over on a day. */
    private LocalDate next(int dataYear, LocalDate from, LocalDate seen, @Nullable OwnDay own) {
        for (int year = dataYear; year < dataYear + ROUNDS; year++) {
            LocalDate last = round(year, seen, own).last;
            if (!last.isBefore(from)) {
                return last;
            }
        }
        throw new IllegalStateException("no round");
    }

    /** The day of the locality where it holds on that day, or on the day on which it is asked where that is later. */
    private Round round(int dataYear, LocalDate seen, @Nullable OwnDay own) {
        if (own != null) {
            LocalDate last = own.before.atYear(dataYear + 1).minusDays(1);
            LocalDate held = last.isAfter(seen) ? last : seen;
            if (!held.isBefore(own.from) && !held.isAfter(own.to)) {
                return new Round(last, own.clause);
            }
        }
        return new Round(before.atYear(dataYear + 1).minusDays(1), handIn);
    }
}
