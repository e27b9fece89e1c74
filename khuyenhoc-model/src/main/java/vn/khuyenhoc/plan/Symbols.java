package vn.khuyenhoc.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Symbols of documents in one spelling, so that those that differ only in words before them, case and signs between are equal. */
public final class Symbols {
    private Symbols() {}

    /** A symbol in one spelling: {@code 387 QĐ TTG} for {@code Quyết định số 387/QĐ-TTg}. */
    public static String plain(String symbol) {
        String text = Normalizer.normalize(symbol, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        int number = (int) text.chars().takeWhile(c -> !Character.isDigit(c)).count();
        String from = number == text.length() ? text : text.substring(number);
        return Stream.of(from.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
