package vn.khuyenhoc.figures;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that stand around printed numbers, in Vietnamese and English. */
final class NumberWords {
    private static final Map<Qualifier, List<String>> BEFORE = Map.of(
            Qualifier.OVER, List.of("trên", "hơn", "vượt", "over", "more than", "above", "just over", ">"),
            Qualifier.AT_LEAST,
                    List.of(
                            "ít nhất",
                            "tối thiểu",
                            "không dưới",
                            "at least",
                            "no less than",
                            "not less than",
                            "≥",
                            ">="),
            Qualifier.NEARLY, List.of("gần", "chưa đến", "chưa đầy", "nearly", "almost", "close to", "just under"),
            Qualifier.UNDER, List.of("dưới", "under", "below", "less than", "fewer than", "<"),
            Qualifier.AT_MOST, List.of("tối đa", "không quá", "at most", "up to", "no more than", "≤", "<="),
            Qualifier.ABOUT,
                    List.of(
                            "khoảng",
                            "xấp xỉ",
                            "ước",
                            "ước đạt",
                            "ước tính",
                            "ước khoảng",
                            "about",
                            "around",
                            "some",
                            "approximately",
                            "approx.",
                            "roughly",
                            "an estimated",
                            "~",
                            "≈"));
    private static final Map<String, Qualifier> AFTER = Map.of(
            "trở lên", Qualifier.AT_LEAST,
            "or more", Qualifier.AT_LEAST,
            "or over", Qualifier.AT_LEAST,
            "trở xuống", Qualifier.AT_MOST,
            "or less", Qualifier.AT_MOST,
            "or fewer", Qualifier.AT_MOST);
    private static final List<Map.Entry<String, Qualifier>> LONGEST_FIRST = BEFORE.entrySet().stream()
            .flatMap(words -> words.getValue().stream().map(word -> entry(word, words.getKey())))
            .sorted(Comparator.comparing(word -> -word.getKey().length()))
            .toList();
    private static final Map<String, Integer> MAGNITUDES = Map.ofEntries(
            entry("nghìn", 3),
            entry("ngàn", 3),
            entry("thousand", 3),
            entry("vạn", 4),
            entry("triệu", 6),
            entry("million", 6),
            entry("mn", 6),
            entry("tỷ", 9),
            entry("tỉ", 9),
            entry("billion", 9),
            entry("bn", 9),
            entry("nghìn tỷ", 12),
            entry("ngàn tỷ", 12),
            entry("nghìn tỉ", 12),
            entry("ngàn tỉ", 12),
            entry("trillion", 12));

    /** Currencies: amounts may have decimals, counts may not. */
    static final String CURRENCY = "(?:việt nam )?đồng|vnđ|vnd|đ|₫|dong";
    /** What is counted. */
    static final String UNITS =
            "(?:tài khoản|accounts|người dân|lượt người|lượt hộ|lượt gia đình|lượt công dân|lượt học viên|lượt|người|people|persons|inhabitants|hội viên|members|hộ gia đình|hộ"
                    + "|gia đình|families|households|dòng họ|tộc họ|clans|đơn vị|units|cộng đồng|communities|công dân|citizens"
                    + "|xã|communes|chi hội|chapters|ban|boards|tổ chức|organi[sz]ations|thôn|hamlets|học viên|learners)(?: (?:đã )?đăng ký| registered)?";
    /** For each of whom an amount is. */
    static final String PER_HEAD = "(?: ?/ ?| bình quân | mỗi | per | a )(?:người dân|người|person|head|capita|people)";
    /** Of whom a rate is the share. */
    static final String OF_PEOPLE = "dân số|of (?:the )?population|(?:of )?(?:tổng )?(?:số )?" + UNITS;

    private NumberWords() {}

    /** Words without what makes no difference: one kind of space and of dash, no capitals. */
    static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceFirst("^đạt (?=.)", "");
    }

    /**
     * What a word makes of the rest.
     *
     * @param qualifier inequality
     * @param rest what is left without the word
     */
    record Qualified(Qualifier qualifier, String rest) {}

    /** The inequality that words before or after a number make; the number itself where there are none. */
    static Qualified qualified(String words) {
        return after(words).or(() -> before(words)).orElse(new Qualified(Qualifier.EXACT, words));
    }

    private static Optional<Qualified> before(String words) {
        return LONGEST_FIRST.stream()
                .filter(word -> words.matches("(?s)\\Q" + word.getKey() + "\\E"
                        + (word.getKey().matches(".*[\\p{L}.]") ? " .*" : " ?[0-9].*")))
                .findFirst()
                .map(word -> new Qualified(
                        word.getValue(), words.substring(word.getKey().length()).strip()));
    }

    private static Optional<Qualified> after(String words) {
        return AFTER.entrySet().stream()
                .filter(word -> words.endsWith(" " + word.getKey()))
                .findFirst()
                .map(word -> new Qualified(
                        word.getValue(),
                        words.substring(0, words.length() - word.getKey().length())
                                .strip()
                                .replaceFirst("^(từ|from) ", "")));
    }

    /** Magnitudes as an expression, the longest first. */
    static String magnitudes() {
        return MAGNITUDES.keySet().stream()
                .sorted(Comparator.comparing(word -> -word.length()))
                .collect(Collectors.joining("|"));
    }

    /** By how many digits a magnitude moves a number; none where there is no magnitude. */
    static int power(String magnitude) {
        return MAGNITUDES.getOrDefault(magnitude, 0);
    }
}
