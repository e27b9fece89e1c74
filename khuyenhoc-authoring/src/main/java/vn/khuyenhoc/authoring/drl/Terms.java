package vn.khuyenhoc.authoring.drl;

import java.util.Map;
import java.util.TreeMap;

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

    private Terms() {}

    /** The Vietnamese words with the English ones. */
    public static Map<String, String> all() {
        return Map.copyOf(ENGLISH);
    }

    /** The English word for a word; the word itself where it is no Vietnamese one. */
    public static String english(String word) {
        return ENGLISH.getOrDefault(word, word);
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
