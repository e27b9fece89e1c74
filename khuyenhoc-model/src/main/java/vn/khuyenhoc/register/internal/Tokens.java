package vn.khuyenhoc.register.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;
import vn.khuyenhoc.json.internal.CodeTable;
import vn.khuyenhoc.json.internal.Texts;
import vn.khuyenhoc.register.internal.Vocabulary.Term;
import vn.khuyenhoc.title.DayWithin;

/** The tokens of a line, turned into values; what is not certainly sound is {@link Irregular}. */
final class Tokens {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private final JsonParser parser;
    private final Familiar familiar;

    /** The tokens of UTF-8 bytes. */
    Tokens(byte[] bytes, int from, int length, Familiar familiar) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length);
        this.familiar = familiar;
    }

    /** Names of members, found without making a text of them. */
    static PropertyNameMatcher names(Stream<String> names) {
        List<Named> all = names.map(name -> Named.fromString(name.intern())).toList();
        return FACTORY.constructNameMatcher(all, true);
    }

    /** Keeps what the next line can use. */
    void close() {
        parser.close();
    }

    /** Goes to the next token, which must be of a kind. */
    void next(JsonToken token) {
        require(parser.nextToken() == token);
    }

    /** Goes to the end of the line. */
    void end() {
        require(parser.nextToken() == null);
    }

    /** Goes to the value of the next member; its name's number, or -1 at the end of the object. */
    int member(PropertyNameMatcher names) {
        int name = parser.nextNameMatch(names);
        if (name == PropertyNameMatcher.MATCH_END_OBJECT) {
            return -1;
        }
        require(name >= 0);
        parser.nextToken();
        return name;
    }

    /** Goes to the next element of a list; false at its end. */
    boolean element() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Whether the value is null. */
    boolean isNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /** The value must begin so. */
    void must(JsonToken token) {
        require(parser.hasToken(token));
    }

    /** A text. */
    String text() {
        must(JsonToken.VALUE_STRING);
        require(Texts.areSound(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength()));
        return parser.getString();
    }

    /** A text that many lines have; never one that tells of a person. */
    String familiarText() {
        must(JsonToken.VALUE_STRING);
        char[] buffer = parser.getStringCharacters();
        String text = familiar.get(buffer, parser.getStringOffset(), parser.getStringLength());
        return text != null ? text : familiar.keep(text());
    }

    /** An identifier. */
    String identifier() {
        must(JsonToken.VALUE_STRING);
        require(Identifiers.isPlain(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength()));
        return parser.getString();
    }

    /** An identifier that many lines have. */
    String familiarIdentifier() {
        must(JsonToken.VALUE_STRING);
        char[] buffer = parser.getStringCharacters();
        String text = familiar.get(buffer, parser.getStringOffset(), parser.getStringLength());
        if (text == null) {
            return familiar.keep(identifier());
        }
        require(Identifiers.isPlain(text));
        return text;
    }

    /** A known code. */
    <T> T code(CodeTable<T> codes) {
        T value = codeOrNull(codes);
        if (value == null) {
            throw new Irregular();
        }
        return value;
    }

    /** A known code; null where it is not known. */
    <T> @Nullable T codeOrNull(CodeTable<T> codes) {
        must(JsonToken.VALUE_STRING);
        return codes.get(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** A list. */
    <T> List<T> list(Function<Tokens, T> element) {
        must(JsonToken.START_ARRAY);
        List<T> list = new ArrayList<>();
        while (element()) {
            list.add(element.apply(this));
        }
        return list;
    }

    /** An observation code; null where the vocabulary is open and the text is the code. */
    @Nullable
    Term term(Vocabulary vocabulary) {
        must(JsonToken.VALUE_STRING);
        Term term = vocabulary.term(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        require(term != null || vocabulary.isOpen());
        return term;
    }

    /** A whole number within bounds. */
    int whole(int least, int most) {
        must(JsonToken.VALUE_NUMBER_INT);
        int value = parser.getIntValue();
        require(value >= least && value <= most);
        return value;
    }

    /** A whole number that is not negative. */
    long count() {
        must(JsonToken.VALUE_NUMBER_INT);
        long value = parser.getLongValue();
        require(value >= 0);
        return value;
    }

    /** True or false. */
    boolean truth() {
        boolean truth = parser.hasToken(JsonToken.VALUE_TRUE);
        require(truth || parser.hasToken(JsonToken.VALUE_FALSE));
        return truth;
    }

    /** A calendar day. */
    LocalDate day() {
        must(JsonToken.VALUE_STRING);
        require(parser.getStringLength() == Numbers.LENGTH_OF_DAY);
        return Numbers.day(parser.getStringCharacters(), parser.getStringOffset());
    }

    /** A calendar day of some years. */
    LocalDate day(int first) {
        LocalDate day = day();
        require(day.getYear() >= first && day.getYear() <= DayWithin.LAST);
        return day;
    }

    /** A decimal that is not negative, to the digit as it is written. */
    BigDecimal decimal() {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return BigDecimal.valueOf(count());
        }
        must(JsonToken.VALUE_NUMBER_FLOAT);
        return Numbers.decimal(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** The names seen so far with another; none may come twice. */
    static long once(long seen, int name) {
        long bit = 1L << name;
        require((seen & bit) == 0);
        return seen | bit;
    }

    /** What must hold of a line that is certainly sound. */
    static void require(boolean regular) {
        if (!regular) {
            throw new Irregular();
        }
    }
}
