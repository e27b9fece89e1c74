package vn.khuyenhoc.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an area is recognised on a day, by the words of what counts recognised areas: "được công nhận đạt Cộng đồng học tập cấp xã mức độ 1
 * theo quy định tại … Thông tư này" (Thông tư 25/2023 Điều 11, 12, 16, 17 khoản 4 điểm a), "được công nhận đạt chuẩn" (Nghị định 20/2014).
 *
 * @param effective day from which the document is in force: earlier decisions are none of it
 * @param years how many years after the year of recognition it is kept ("bảo lưu trong thời hạn 3 năm (36 tháng) tiếp theo năm được công
 *     nhận"); null where the document does not say
 */
record RecognitionLaw(LocalDate effective, @Nullable Integer years) {
    static final RecognitionLaw CIRCULAR_25 = new RecognitionLaw(LocalDate.of(2024, 2, 12), 3);
    static final RecognitionLaw DECREE_20 = new RecognitionLaw(LocalDate.of(2014, 5, 15), null);

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
            @Nullable LocalDate until) {}

    /** Whether any of some decisions makes an area recognised at a level or above. */
    Truth recognised(List<Recognition> decisions, int level, LocalDate day, int dataYear) {
        Truth[] each = decisions.stream()
                .map(one -> one.level() < level ? Truth.NO : valid(one, day, dataYear))
                .toArray(Truth[]::new);
        return Truth.any(each);
    }

    private Truth valid(Recognition one, LocalDate day, int dataYear) {
        LocalDate decided = one.decided() != null ? one.decided() : LocalDate.of(one.year(), 12, 31);
        boolean made = one.decided() != null ? !one.decided().isAfter(day) : one.year() <= day.getYear();
        if (!made || decided.isBefore(effective)) {
            return Truth.NO;
        }
        LocalDate last =
                one.until() != null ? one.until() : years == null ? null : LocalDate.of(one.year() + years, 12, 31);
        if (last != null) {
            return Truth.of(!day.isAfter(last));
        }
        // kept for no known time: it counts for the year that is judged, of an earlier one nobody can say
        return one.year() >= dataYear ? Truth.YES : Truth.UNKNOWN;
    }

    /** Of some areas: how many are certain, and how many may be. */
    record Counted(long certain, long possible, long all) {
        static Counted of(List<Truth> areas) {
            long certain = areas.stream().filter(Truth.YES::equals).count();
            long refused = areas.stream().filter(Truth.NO::equals).count();
            return new Counted(certain, areas.size() - refused, areas.size());
        }

        /** Whether at least so many percent of the areas are. */
        Truth atLeast(int percent) {
            if (certain * 100 >= all * percent) {
                return Truth.YES;
            }
            return possible * 100 < all * percent ? Truth.NO : Truth.UNKNOWN;
        }
    }
}
