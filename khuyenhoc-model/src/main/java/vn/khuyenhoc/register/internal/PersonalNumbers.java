package vn.khuyenhoc.register.internal;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.Sex;

/** Whether personal numbers are certainly those that their constraints ask. Shows none. */
final class PersonalNumbers {
    private static final int LENGTH = 12;
    private static final int FIRST_CENTURY = 19;

    private PersonalNumbers() {}

    /** Whether a number has its form and fits the birth and the sex; what is absent fits. */
    static boolean fit(@Nullable String number, @Nullable Integer birth, @Nullable Sex sex) {
        return number == null || (isFormed(number) && fitsBirth(number, birth) && fitsSex(number, sex));
    }

    private static boolean isFormed(String number) {
        if (number.length() != LENGTH || number.startsWith("000")) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsBirth(String number, @Nullable Integer birth) {
        int year = (FIRST_CENTURY + digit(number, 3) / 2) * 100 + digit(number, 4) * 10 + digit(number, 5);
        return birth == null || birth == year;
    }

    private static boolean fitsSex(String number, @Nullable Sex sex) {
        return sex == null || (digit(number, 3) % 2 == 0) == (sex == Sex.MALE);
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
