package vn.khuyenhoc.explanation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** The words for what decisions hold, in one language. Immutable and thread-safe. */
public final class Phrases {
    private static final Messages MESSAGES = Messages.of(Phrases.class, "Messages");
    private static final int DIGEST_LENGTH = 12;
    private final Catalogue catalogue;
    private final Locale locale;
    private final Numbers numbers;
    private final Map<String, Words> ownBases;

    /** The words of a language, with the names of a catalogue. */
    public Phrases(Catalogue catalogue, Locale locale) {
        this(catalogue, locale, Map.of());
    }

    private Phrases(Catalogue catalogue, Locale locale, Map<String, Words> ownBases) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.numbers = Numbers.of(locale);
        this.ownBases = ownBases;
    }

    /** These words where a locality says whom observations count; null for the nation. */
    Phrases in(@Nullable String locality) {
        Map<String, Words> bases = catalogue.in(locality).ownBases();
        return bases.isEmpty() ? this : new Phrases(catalogue, locale, bases);
    }

    /** Whom an observation counts where a locality says so; null where it does not. */
    @Nullable
    Words ownBase(String code) {
        return ownBases.get(code);
    }

    /** The numbers and days of the language. */
    public Numbers numbers() {
        return numbers;
    }

    /** A message of this package. */
    String text(String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }

    /** Words in the language. */
    public String words(Words words) {
        return words.in(locale);
    }

    /** The name of a title. */
    public String title(Title title) {
        return text("title." + title.code());
    }

    /** The name of an outcome, such as ĐẠT. */
    public String outcome(Outcome outcome) {
        return text("outcome." + outcome);
    }

    /** The name of the outcome of a criterion, such as đạt. */
    public String outcome(CriterionOutcome outcome) {
        return text("finding." + outcome);
    }

    /** Why a finding is as it is. */
    public String reason(Reason reason) {
        return text("reason." + reason.code());
    }

    /** How sure something is. */
    public String mark(SourceMark mark) {
        return text("mark." + mark);
    }

    /** How much of a criteria set could be read. */
    public String completeness(Completeness completeness) {
        return completeness(completeness, true);
    }

    /**
     * How much of a criteria set could be read.
     *
     * @param all whether nothing else is missing; what is missing is to follow where there is something
     */
    public String completeness(Completeness completeness, boolean all) {
        boolean rest = completeness == Completeness.COMPLETE && !all;
        return text(rest ? "completeness.rest" : "completeness." + completeness);
    }

    /** The name of a stance. */
    public String stance(Stance stance) {
        return text("stance." + stance);
    }

    /** A period. */
    public String validity(Validity validity) {
        return validity.to() == null
                ? text("validity.open", numbers.day(validity.from()))
                : text("validity.closed", numbers.day(validity.from()), numbers.day(validity.to()));
    }

    /** The symbol of a document, or its code where the catalogue does not know it. */
    public String document(String code) {
        return catalogue
                .document(code)
                .map(document -> document.symbol().isBlank()
                        ? words(document.name())
                        : document.kind() + " " + document.symbol())
                .orElse(code);
    }

    /** The name of an observation, or its code where the catalogue does not know it. */
    public String observation(String code) {
        return catalogue
                .observation(code)
                .map(definition -> words(definition.name()))
                .orElse(code);
    }

    /** The type of an observation; null where the catalogue does not know it. */
    @Nullable
    ValueType type(String code) {
        return catalogue.observation(code).map(ObservationDefinition::type).orElse(null);
    }

    /** What a share is a share of, or the unit of a count; empty where there is none. */
    public String base(String code) {
        ObservationDefinition definition = catalogue.observation(code).orElse(null);
        if (definition == null) {
            return "";
        }
        Words own = ownBase(code);
        Words words = own != null ? own : definition.base() != null ? definition.base() : definition.unit();
        return words == null ? "" : words(words);
    }

    /** A value of an observation; what is missing where there is none. */
    public String value(String code, @Nullable Value value) {
        if (value == null) {
            return text("value.none");
        }
        return switch (value.type()) {
            case YES_NO -> text(((YesNo) value).yes() ? "value.yes" : "value.no");
            case COUNT -> (numbers.number(((Count) value).count()) + " " + base(code)).strip();
            case SHARE -> share((Share) value);
            case POINTS -> text("value.points", numbers.number(((Points) value).points()));
            case DATE -> numbers.day(((Day) value).day());
            case GRADE -> grade(code, ((Grade) value).grade());
        };
    }

    /** What a grade is called, with the document that sets it where that is another than the one that asks. */
    public String grade(String code, String grade) {
        ObservationDefinition definition = catalogue.observation(code).orElse(null);
        String name = definition == null
                ? grade
                : definition.gradeName(grade).map(this::words).orElse(grade);
        String document = definition == null ? null : definition.document();
        return document == null ? name : text("value.grade", name, document(document));
    }

    private String share(Share share) {
        Long count = share.count();
        Long base = share.base();
        BigDecimal rate = share.rate();
        if (count != null && base != null) {
            return numbers.number(count) + "/" + numbers.number(base) + " (" + numbers.percent(count, base) + ")";
        }
        return rate == null ? text("value.none") : numbers.percentInFull(rate);
    }

    /** What a criterion requires of an observation, as a finding states it. */
    public String required(String code, String required) {
        ObservationDefinition definition = catalogue.observation(code).orElse(null);
        if (definition == null) {
            return required;
        }
        return switch (definition.type()) {
            case SHARE -> numbers.percentInFull(new BigDecimal(required));
            case COUNT -> (numbers.number(new BigDecimal(required)) + " " + base(code)).strip();
            case POINTS -> text("value.points", numbers.number(new BigDecimal(required)));
            case GRADE -> grade(code, required);
            case YES_NO, DATE -> required;
        };
    }

    /** Points of a highest number; with what may still be earned where that is more. */
    public String score(Score score) {
        BigDecimal possible = score.possible();
        BigDecimal maximum = score.maximum();
        String earned = possible != null && possible.compareTo(score.earned()) == 0
                ? numbers.number(score.earned())
                : text(
                        "score.range",
                        numbers.number(score.earned()),
                        possible == null ? "?" : numbers.number(possible));
        return text("score.of", earned, maximum == null ? "?" : numbers.number(maximum));
    }

    /** The beginning of a digest, enough to compare. */
    public static String digest(String digest) {
        StringBuilder parts = new StringBuilder();
        for (String part : digest.split("\\+", -1)) {
            parts.append(parts.isEmpty() ? "" : "+").append(part, 0, Math.min(DIGEST_LENGTH, part.length()));
        }
        return parts.toString();
    }
}
