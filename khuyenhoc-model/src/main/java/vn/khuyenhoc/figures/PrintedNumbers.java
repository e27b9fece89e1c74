package vn.khuyenhoc.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.yaml.YamlNode;

/** Reads printed numbers of a language: {@code trên 60%}, {@code gần 88.900}, {@code 1,15 triệu}, {@code over 83%}. */
public final class PrintedNumbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Qualifier> QUALIFIERS = new LinkedHashMap<>();
    private static final Map<String, Integer> MAGNITUDES =
            Map.of("nghìn", 3, "ngàn", 3, "thousand", 3, "triệu", 6, "million", 6, "tỷ", 9, "tỉ", 9, "billion", 9);
    private static final Pattern LEAD = Pattern.compile(
            "(?<way>cao hơn|vượt|higher|above|thấp hơn|kém|lower|below)(?<words>( kế hoạch| than the plan| the plan| by)*)"
                    + " (?<number>[0-9.,]+) ?(điểm ?(%|phần trăm)|percentage points|pp)");
    private static final Pattern RANGE = Pattern.compile("(từ|from) (?<from>.+?) (đến|to) (?<to>.+)");
    private static final List<String> ABOVE = List.of("cao hơn", "vượt", "higher", "above");

    static {
        List.of("trên", "hơn", "over", "more than", "above").forEach(word -> QUALIFIERS.put(word, Qualifier.OVER));
        List.of("gần", "nearly", "almost").forEach(word -> QUALIFIERS.put(word, Qualifier.NEARLY));
        List.of("khoảng", "xấp xỉ", "about", "around", "approximately")
                .forEach(word -> QUALIFIERS.put(word, Qualifier.ABOUT));
    }

    private final PrintLanguage language;

    /** Numbers as a language writes them. */
    public PrintedNumbers(PrintLanguage language) {
        this.language = language;
    }

    /** A count of people or things or an amount. */
    public PrintedNumber count(YamlNode node) {
        return read(
                node,
                "( (?<magnitude>nghìn|ngàn|thousand|triệu|million|tỷ|tỉ|billion))?( (đồng|vnd|người|people))?",
                "figures.count");
    }

    /** A rate, with or without its percent sign; above 100 is a fault. */
    public PrintedNumber rate(YamlNode node) {
        PrintedNumber percent = read(node, " ?(?<magnitude>%|phần trăm|percent|per cent)?", "figures.rate");
        if (percent.value().compareTo(HUNDRED) > 0) {
            node.fault("figures.aboveHundred", percent.text());
        }
        BigDecimal to = percent.to();
        if (to != null && to.compareTo(HUNDRED) > 0) {
            node.fault("figures.aboveHundred", percent.text());
        }
        return new PrintedNumber(
                percent.text(),
                percent.qualifier(),
                percent.value().movePointLeft(2),
                percent.unit().movePointLeft(2),
                to == null ? null : to.movePointLeft(2));
    }

    /** How a rate lies against the plan. */
    PlanComparison plan(YamlNode node) {
        String text = node.text();
        Matcher matcher = LEAD.matcher(plain(text));
        Optional<BigDecimal> points = matcher.matches() ? number(matcher.group("number"), language) : Optional.empty();
        if (points.isEmpty()) {
            node.fault("figures.plan", text);
            return new PlanComparison(text, BigDecimal.ZERO);
        }
        BigDecimal lead = points.get().movePointLeft(2);
        return new PlanComparison(text, ABOVE.contains(matcher.group("way")) ? lead : lead.negate());
    }

    /** A number, or from one to another. */
    private PrintedNumber read(YamlNode node, String after, String key) {
        String text = node.text();
        Matcher range = RANGE.matcher(plain(text));
        if (!range.matches()) {
            return read(node, text, plain(text), after, key);
        }
        PrintedNumber from = read(node, text, range.group("from"), after, key);
        PrintedNumber to = read(node, text, range.group("to"), after, key);
        if (to.value().compareTo(from.value()) < 0) {
            node.fault("figures.range", text);
        }
        return new PrintedNumber(text, Qualifier.FROM_TO, from.value(), from.unit(), to.value());
    }

    private PrintedNumber read(YamlNode node, String text, String words, String after, String key) {
        String rest = words;
        Qualifier qualifier = Qualifier.EXACT;
        for (Map.Entry<String, Qualifier> word : QUALIFIERS.entrySet()) {
            if (rest.startsWith(word.getKey() + " ")) {
                qualifier = word.getValue();
                rest = rest.substring(word.getKey().length() + 1);
                break;
            }
        }
        Matcher matcher = Pattern.compile("(?<number>[0-9][0-9.,]*)" + after).matcher(rest);
        Integer power = matcher.matches() ? power(matcher.group("magnitude")) : null;
        Optional<BigDecimal> number = power == null ? Optional.empty() : number(matcher.group("number"), language);
        if (power == null || number.isEmpty()) {
            fault(node, text, key, matcher);
            return new PrintedNumber(text, qualifier, BigDecimal.ZERO, BigDecimal.ONE);
        }
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power - number.get().scale());
        return new PrintedNumber(text, qualifier, number.get().scaleByPowerOfTen(power), unit);
    }

    private void fault(YamlNode node, String text, String key, Matcher matcher) {
        boolean otherLanguage = matcher.matches()
                && number(matcher.group("number"), language.other()).isPresent();
        String code = language.other().name().toLowerCase(Locale.ROOT);
        node.fault(otherLanguage ? "figures.language" : key, text, code);
    }

    private static @Nullable Integer power(@Nullable String word) {
        return word == null || word.matches("%|phần trăm|percent|per cent") ? Integer.valueOf(0) : MAGNITUDES.get(word);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    }

    private static Optional<BigDecimal> number(String digits, PrintLanguage language) {
        String group = Pattern.quote(String.valueOf(language.groups()));
        String decimal = Pattern.quote(String.valueOf(language.decimals()));
        if (!digits.matches("([0-9]+|[0-9]{1,3}(" + group + "[0-9]{3})+)(" + decimal + "[0-9]+)?")) {
            return Optional.empty();
        }
        String plain = digits.replaceAll(group, "").replaceAll(decimal, ".");
        return Optional.of(new BigDecimal(plain));
    }
}
