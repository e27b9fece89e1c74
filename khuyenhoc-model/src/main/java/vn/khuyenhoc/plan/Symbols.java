package vn.khuyenhoc.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Symbols of documents in one spelling, so that those that differ only in words before them, case and signs between are equal. */
public final class Symbols {
    private static final Pattern BEHIND = Pattern.compile(
            "(?<=\\S)[\\s,(]+(ngày|của|do)\\s.*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Symbols() {}

    /** A symbol without the day and the issuer that a text says behind it: {@code 387/QĐ-TTg ngày 25/3/2022 của Thủ tướng}. */
    static String bare(String symbol) {
        return BEHIND.matcher(Normalizer.normalize(symbol, Normalizer.Form.NFC)).replaceFirst("");
    }

    /**
     * A symbol in one spelling: {@code 387 QD TTG} for {@code Quyết định số 387/QĐ-TTg}. The Đ is written as D, as it is where a keyboard
     * lacks it, and so is the letter of Iceland that looks the same.
     */
    public static String plain(String symbol) {
        String text = bare(symbol).toUpperCase(Locale.ROOT).replaceAll("[ĐÐ]", "D");
        int number = (int) text.chars().takeWhile(c -> !Character.isDigit(c)).count();
        String from = number == text.length() ? text : text.substring(number).replaceFirst("^0+(?=[1-9])", "");
        return Stream.of(from.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
