package vn.khuyenhoc.authoring.drl;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that rules ask and say, in Vietnamese and in English; both mean the same. */
public final class Terms {
    private static final Map<String, String> ENGLISH = new TreeMap<>(Map.ofEntries(
            Map.entry("co", "yes"),
            Map.entry("tyLe", "share"),
            Map.entry("tyLeNamTruoc", "shareBefore"),
            Map.entry("soLuong", "count"),
            Map.entry("soLuongNamTruoc", "countBefore"),
            Map.entry("diem", "points"),
            Map.entry("bac", "grade"),
            Map.entry("yeuCau", "required"),
            Map.entry("toiDa", "maximum"),
            Map.entry("dat", "met"),
            Map.entry("choDiem", "earns")));

    private static final Pattern WORD =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|//[^\n]*+|([\\p{L}_][\\p{L}\\p{N}_]*+)(?=\\s*\\()");

    private Terms() {}

    /** The Vietnamese words with the English ones. */
    public static Map<String, String> all() {
        return Map.copyOf(ENGLISH);
    }

    /** The English word for a word; the word itself where it is no Vietnamese one. */
    public static String english(String word) {
        return ENGLISH.getOrDefault(word, word);
    }

    /** A rule with its words in English. */
    public static String inEnglish(String rule) {
        return each(rule, Terms::english);
    }

    /** A rule with its words in Vietnamese. */
    public static String inVietnamese(String rule) {
        return each(rule, word -> like("co", word));
    }

    /** Only what is asked or said of a code is a word of ours: neither texts nor names are. */
    private static String each(String rule, UnaryOperator<String> change) {
        return WORD.matcher(rule).replaceAll(found -> {
            String word = found.group(1);
            return Matcher.quoteReplacement(word == null ? found.group() : change.apply(word));
        });
    }

    /** The word in the language of another. */
    public static String like(String other, String english) {
        return !ENGLISH.containsKey(other)
                ? english
                : ENGLISH.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(english))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(english);
    }
}
