package vn.khuyenhoc.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;

/** What nobody may read in a message: names with and without marks, personal and telephone numbers, days of birth. */
public final class Secrets {
    private static final List<String> FORMS = List.of(
            "Nguyễn Thị Ánh",
            "Lê",
            "Nguyen Thi Anh",
            "Tran-Van-A",
            "NGUYEN THI ANH",
            "Nguyen_Thi_Anh",
            "001180123456",
            "0912345678",
            "0912.345.678",
            "0912 345 678",
            "091-234-5678",
            "+84 912 345 678",
            "+84912345678",
            "12/05/1980",
            "Nguyen.001180123456",
            "Nguyễn\u200bThị",
            "\u001b[31mNguyen Thi");

    private Secrets() {}

    /** Any of them. */
    public static Arbitrary<String> all() {
        return Arbitraries.of(FORMS);
    }

    /** Everything that people or programs can read of faults. */
    public static List<String> told(List<Fault> faults) {
        FaultyInputException exception = new FaultyInputException(faults);
        return Stream.concat(
                        Stream.of(exception.toString(), faults.toString(), String.valueOf(exception.getCause())),
                        faults.stream()
                                .flatMap(fault -> Stream.of(
                                        fault.message(Locale.ROOT),
                                        fault.message(Locale.ENGLISH),
                                        fault.arguments().toString())))
                .toList();
    }

    /** Whether a text keeps a secret, and shows no sign that acts on a terminal. */
    public static boolean isKept(String text, String secret) {
        return !text.contains(secret)
                && !text.contains("180123456")
                && !text.contains("Nguy")
                && text.chars().noneMatch(sign -> sign == 0x1b || sign == 0x200b);
    }
}
