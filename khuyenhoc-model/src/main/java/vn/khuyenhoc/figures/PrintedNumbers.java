package vn.khuyenhoc.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyenhoc.figures.NumberParser.Parsed;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Words;

/** Reads printed numbers of a language: {@code trên 60%}, {@code gần 88.900}, {@code 1,15 triệu}, {@code over 83%}. */
public final class PrintedNumbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String POINTS = " ?(điểm ?(%|phần trăm)|percentage points?|pp)";
    private static final String ABOVE = "cao hơn|vượt|higher|above|over";
    private static final String WAY = "(?<way>" + ABOVE + "|thấp hơn|kém|lower|below|under)";
    private static final Pattern LEAD =
            Pattern.compile(WAY + "( kế hoạch| than (the )?plan| (the )?plan| by)* (?<number>[0-9][0-9.,]*)" + POINTS);
    private static final Pattern LEAD_FIRST = Pattern.compile(
            "(?<number>[0-9][0-9.,]*)" + POINTS + " " + WAY + "( kế hoạch| than (the )?plan| (the )?plan)");
    private final PrintLanguage language;

    /** Numbers as a language writes them. */
    public PrintedNumbers(PrintLanguage language) {
        this.language = language;
    }

    /** A count of people or things, or an amount of money; only money may have parts of one. */
    public PrintedNumber count(YamlNode node) {
        return read(node, false, "figures.count");
    }

    /** A rate, with or without its percent sign; above 100 is a fault, and so is a fraction of one without the sign. */
    public PrintedNumber rate(YamlNode node) {
        PrintedNumber percent = read(node, true, "figures.rate");
        if (percent.value().compareTo(BigDecimal.ONE) < 0 && percent.text().matches("0[.,][0-9]+")) {
            node.fault("figures.fraction", percent.text());
        }
        BigDecimal to = percent.to();
        BigDecimal most = to == null ? percent.value() : to.max(percent.value());
        boolean over = percent.qualifier() == Qualifier.OVER;
        if (most.compareTo(HUNDRED) > 0 || (over && most.compareTo(HUNDRED) == 0)) {
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
        Optional<BigDecimal> lead = Stream.of(LEAD, LEAD_FIRST)
                .map(pattern -> pattern.matcher(NumberWords.plain(text)))
                .filter(Matcher::matches)
                .flatMap(matcher -> lead(matcher).stream())
                .findFirst();
        if (lead.isEmpty()) {
            node.fault("figures.plan", text);
        }
        return new PlanComparison(text, lead.orElse(BigDecimal.ZERO));
    }

    private Optional<BigDecimal> lead(Matcher matcher) {
        boolean above = matcher.group("way").matches(ABOVE);
        return new NumberParser(language, true)
                .parse(matcher.group("number"))
                .map(points -> points.value().movePointLeft(2))
                .map(points -> above ? points : points.negate());
    }

    private PrintedNumber read(YamlNode node, boolean share, String key) {
        String text = node.text();
        String plain = NumberWords.plain(text);
        Optional<Parsed> parsed = new NumberParser(language, share).parse(plain);
        if (parsed.isEmpty() && !text.isEmpty()) {
            boolean other =
                    new NumberParser(language.other(), share).parse(plain).isPresent();
            String code = language.other().name().toLowerCase(Locale.ROOT);
            node.fault(other ? "figures.language" : key, text, new Words(code, code));
        }
        return parsed.map(number -> printed(node, text, number))
                .orElse(new PrintedNumber(text, Qualifier.EXACT, BigDecimal.ZERO, BigDecimal.ONE));
    }

    private static PrintedNumber printed(YamlNode node, String text, Parsed number) {
        BigDecimal to = number.to();
        if (to != null && to.compareTo(number.value()) < 0) {
            node.fault("figures.range", text);
        }
        return new PrintedNumber(text, number.qualifier(), number.value(), number.unit(), to);
    }
}
