package vn.khuyenhoc.oracle;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What Thông tư 07/2016/TT-BGDĐT adds to every standard from 10/5/2016: at least 60 % of the people with disabilities able to study have
 * access to education (Điều 2), and conditions that could not be read (Điều 3 to 6), without which nothing is confirmed.
 */
final class AmendedStandards {
    private static final LocalDate FIRST = LocalDate.of(2016, 5, 10);
    private final Facts facts;
    private final boolean inForce;

    AmendedStandards(Facts facts, LocalDate day) {
        this.facts = facts;
        this.inForce = !day.isBefore(FIRST);
    }

    Answer answer(Truth... levels) {
        if (!inForce) {
            return Answer.of(levels);
        }
        Truth access = facts.atLeast("nguoi_khuyet_tat_duoc_tiep_can_giao_duc", 60);
        return Answer.of(Arrays.stream(levels)
                .map(level -> Truth.all(level, access, Truth.UNKNOWN))
                .toArray(Truth[]::new));
    }
}
