package vn.khuyenhoc.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.NumberWords.Qualified;

/** Finds the number in plain words of a language, such as {@code gần 1,2 triệu người} or {@code 60-65%}. */
final class NumberParser {
    private static final String NUMBER = "[0-9][0-9.,]*(?: [0-9]{3}(?![0-9.,]))*";
    private static final Pattern PIECE = Pattern.compile(
            "(?<number>" + NUMBER + ")(?: ?(?<magnitude>" + NumberWords.magnitudes() + ")(?![\\p{L}]))? ?");
    private static final Pattern BEFORE = Pattern.compile("(?:" + NumberWords.CURRENCY + ") ?(?=[0-9])");
    private static final Pattern AMOUNT_AFTER =
            Pattern.compile("(?:" + NumberWords.CURRENCY + ")(?:" + NumberWords.PER_HEAD + ")?");
    private static final Pattern COUNT_AFTER = Pattern.compile("(?:" + NumberWords.UNITS + ")?");
    private static final Pattern RATE_AFTER =
            Pattern.compile("(?:%|phần trăm|percent|per cent|pct)? ?(?:" + NumberWords.OF_PEOPLE + ")?");
    private static final Pattern RANGE = Pattern.compile(
            "(?:(?:từ|from|between) )?(?<from>[0-9].*?)" + "(?: (?:đến|tới|to|and) | ?- ?)(?<to>[0-9].*)");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private final PrintLanguage language;
    private final boolean share;

    /**
     * A parser.
     *
     * @param share whether the numbers are rates; counts and amounts else
     */
    NumberParser(PrintLanguage language, boolean share) {
        this.language = language;
        this.share = share;
    }

    /**
     * A number and what its words make of it.
     *
     * @param qualifier inequality
     * @param value number; a rate in percent
     * @param unit worth of its last printed digit
     * @param magnitude word of its magnitude; empty where there is none
     * @param to the other number of a range; null for all others
     */
    record Parsed(
            Qualifier qualifier,
            BigDecimal value,
            BigDecimal unit,
            String magnitude,
            @Nullable BigDecimal to) {}

    /** The number; empty where the words are none. */
    Optional<Parsed> parse(String plain) {
        Qualified words = NumberWords.qualified(plain);
        Matcher range = RANGE.matcher(plain);
        if (words.qualifier() == Qualifier.EXACT && range.matches()) {
            return number(Qualifier.EXACT, range.group("to")).flatMap(to -> range(range.group("from"), to));
        }
        return number(words.qualifier(), words.rest());
    }

    /** A range; its first number has the magnitude of the second where it has none and that makes it the smaller. */
    private Optional<Parsed> range(String from, Parsed to) {
        return number(Qualifier.EXACT, (from + " " + to.magnitude()).strip())
                .filter(one -> one.value().compareTo(to.value()) <= 0)
                .or(() -> number(Qualifier.EXACT, from))
                .map(one -> new Parsed(Qualifier.FROM_TO, one.value(), one.unit(), "", to.value()));
    }

    private Optional<Parsed> number(Qualifier qualifier, String words) {
        Matcher currency = BEFORE.matcher(words);
        boolean paid = currency.lookingAt();
        String rest = paid ? words.substring(currency.end()) : words;
        return sum(rest)
                .filter(sum -> mayFollow(sum.value(), rest.substring(sum.end()), paid))
                .map(sum -> new Parsed(qualifier, sum.value(), sum.unit(), sum.magnitude(), null));
    }

    /**
     * What the first pieces of some words add up to, such as those of {@code 36 tỷ 700 triệu đồng}.
     *
     * @param value sum
     * @param unit worth of the last printed digit
     * @param magnitude word of the last magnitude; empty where there is none
     * @param end where the next word starts
     */
    private record Sum(BigDecimal value, BigDecimal unit, String magnitude, int end) {

        /** The sum with one more piece, which must be smaller than one of the magnitude before. */
        Optional<Sum> and(Sum next) {
            BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(NumberWords.power(magnitude));
            boolean shortened = next.magnitude.isEmpty() && next.value.compareTo(THOUSAND) < 0;
            return shortened || next.value.compareTo(one) >= 0
                    ? Optional.empty()
                    : Optional.of(new Sum(value.add(next.value), next.unit, next.magnitude, next.end));
        }
    }

    private Optional<Sum> sum(String words) {
        Matcher matcher = PIECE.matcher(words);
        Optional<Sum> sum = matcher.lookingAt() ? piece(matcher) : Optional.empty();
        while (sum.isPresent() && matcher.find() && matcher.start() == sum.get().end()) {
            Optional<Sum> next = piece(matcher);
            sum = sum.flatMap(before -> next.flatMap(before::and));
        }
        return sum;
    }

    private Optional<Sum> piece(Matcher matcher) {
        String word = matcher.group("magnitude");
        String magnitude = word == null ? "" : word;
        int power = NumberWords.power(magnitude);
        return digits(matcher.group("number"))
                .filter(digits -> !share || word == null)
                .map(digits -> new Sum(
                        digits.scaleByPowerOfTen(power),
                        BigDecimal.ONE.scaleByPowerOfTen(power - digits.scale()),
                        magnitude,
                        matcher.end()));
    }

    /** Whether words may follow a number; a count must be whole, an amount need not. */
    private boolean mayFollow(BigDecimal value, String after, boolean paid) {
        if (share) {
            return RATE_AFTER.matcher(after).matches();
        }
        boolean amount = paid ? after.isEmpty() : AMOUNT_AFTER.matcher(after).matches();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return amount || (whole && COUNT_AFTER.matcher(after).matches());
    }

    private Optional<BigDecimal> digits(String printed) {
        String group = Pattern.quote(String.valueOf(language.groups()));
        String decimal = Pattern.quote(String.valueOf(language.decimals()));
        if (!printed.matches(
                "([0-9]+|[0-9]{1,3}(" + group + "[0-9]{3})+|[0-9]{1,3}( [0-9]{3})+)(" + decimal + "[0-9]+)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(printed.replaceAll(group + "| ", "").replaceAll(decimal, ".")));
    }
}
