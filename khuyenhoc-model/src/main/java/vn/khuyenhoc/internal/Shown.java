package vn.khuyenhoc.internal;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.khuyenhoc.text.Words;

/**
 * Texts of an input as a message may show them: nothing that could be a person's name, personal or telephone number. What is
 * not shown is told by its length, as {@code <12 characters>}, and by the first sign in it that misleads.
 */
public final class Shown {
    private static final int MOST_DIGITS = 8;
    private static final int MOST_LETTERS = 4;
    private static final int LONGEST = 60;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.@:/-]*");
    /** Small letters, or an abbreviation. */
    private static final Pattern SMALL = Pattern.compile("[^A-Z]*|[A-Z]{1,5}");

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:[.,/][0-9]+)?%?");
    private static final Pattern DAY =
            Pattern.compile("[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}");
    private static final Pattern PRINTED = Pattern.compile("[0-9.,%]+");
    private static final Set<String> NUMBER_WORDS = Set.of(
            "gần",
            "hơn",
            "trên",
            "khoảng",
            "dưới",
            "đến",
            "nghìn",
            "ngàn",
            "triệu",
            "tỷ",
            "đồng",
            "nearly",
            "almost",
            "over",
            "about",
            "below",
            "under",
            "to",
            "thousand",
            "million",
            "billion",
            "dong");

    private Shown() {}

    /** A number of up to eight digits, or a text that is one of those known. */
    public static Object text(String text, Predicate<String> isKnown) {
        return text.isEmpty() || isNumber(text) || (text.length() <= LONGEST && isKnown.test(text))
                ? text
                : hidden(text);
    }

    /** A number of up to eight digits. */
    public static Object text(String text) {
        return text(text, word -> false);
    }

    /** A text of a file that its author writes with codes, not of people: what is written like a code is shown. */
    public static Object code(String text) {
        return isCode(text) || isNumber(text) || isPrinted(text) ? text : hidden(text);
    }

    /** An identifier that can be no name: no more than four letters, some digits, at most eight, and no day; or one letter. */
    public static Object id(String text) {
        return isHarmless(text) ? text : hidden(text);
    }

    /** A subject as the place of a fault names it, by its kind and what may be shown of its identifier. */
    public static String label(String kind, Collection<String> kinds, String id) {
        return ((kinds.contains(kind) ? kind : "") + " " + (isHarmless(id) ? id : "")).strip();
    }

    /** A text told by its length. */
    public static Words hidden(String text) {
        int length = text.codePointCount(0, text.length());
        Words sign = LookAlikes.first(text);
        return new Words("<" + length + " ký tự" + sign.vi() + ">", "<" + length + " characters" + sign.en() + ">");
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches() && digits(text) <= MOST_DIGITS;
    }

    /** Written in small letters, or with digits too, as codes are and names are not. */
    private static boolean isCode(String text) {
        return text.length() <= LONGEST
                && CODE.matcher(text).matches()
                && digits(text) <= MOST_DIGITS
                && (digits(text) > 0 || SMALL.matcher(text).matches());
    }

    private static boolean isPrinted(String text) {
        return text.length() <= LONGEST
                && digits(text) <= MOST_DIGITS
                && Pattern.compile(" ")
                        .splitAsStream(text)
                        .allMatch(part -> NUMBER_WORDS.contains(part)
                                || PRINTED.matcher(part).matches());
    }

    private static boolean isHarmless(String text) {
        return text.isEmpty()
                || (text.length() <= LONGEST
                        && CODE.matcher(text).matches()
                        && (digits(text) > 0 || text.length() == 1)
                        && digits(text) <= MOST_DIGITS
                        && !DAY.matcher(text).find()
                        && text.chars().filter(Character::isLetter).count() <= MOST_LETTERS);
    }

    private static long digits(String text) {
        long digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }
}
