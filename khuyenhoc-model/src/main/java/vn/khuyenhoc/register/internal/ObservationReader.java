package vn.khuyenhoc.register.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import vn.khuyenhoc.observation.Evidence;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.register.internal.Vocabulary.Term;
import vn.khuyenhoc.title.DayWithin;

/** Reads lists of observations. For one thread. */
final class ObservationReader {
    private static final PropertyNameMatcher NAMES =
            Tokens.names(Stream.of("code", "year", "value", "evidence", "declaredBy", "verifiedBy"));
    private static final long CODE = 0b001;
    private static final long REQUIRED = 0b111;
    private static final PropertyNameMatcher EVIDENCE = Tokens.names(Stream.of("kind", "reference", "date"));

    /** Each is held against those before it. */
    private static final int MOST = 256;

    private final Vocabulary vocabulary;
    private final List<Observation> list = new ArrayList<>();

    ObservationReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A year of data or of a recognition. */
    static int year(Tokens tokens) {
        return tokens.whole(DayWithin.FIRST, DayWithin.LAST);
    }

    /** The list that begins here; it is filled again by the next reading. */
    List<Observation> read(Tokens tokens) {
        list.clear();
        tokens.must(JsonToken.START_ARRAY);
        while (tokens.element()) {
            Observation observation = observation(tokens);
            Tokens.require(list.size() < MOST && isNew(observation));
            list.add(observation);
        }
        return list;
    }

    private boolean isNew(Observation observation) {
        for (int i = 0; i < list.size(); i++) {
            Observation other = list.get(i);
            if (other.year() == observation.year() && other.code().equals(observation.code())) {
                return false;
            }
        }
        return true;
    }

    private Observation observation(Tokens tokens) {
        tokens.must(JsonToken.START_OBJECT);
        long seen = 0;
        Term term = null;
        String code = "";
        int year = 0;
        Value value = null;
        List<Evidence> evidence = List.of();
        String declaredBy = null;
        String verifiedBy = null;
        for (int name = tokens.member(NAMES); name >= 0; name = tokens.member(NAMES)) {
            seen = Tokens.once(seen, name);
            switch (name) {
                case 0 -> {
                    term = tokens.term(vocabulary);
                    code = term == null ? tokens.familiarText() : term.code();
                }
                case 1 -> year = year(tokens);
                case 2 -> {
                    Tokens.require((seen & CODE) != 0);
                    value = ValueReader.read(tokens, term);
                }
                case 3 -> evidence = evidence(tokens);
                case 4 -> declaredBy = tokens.isNull() ? null : tokens.text();
                default -> verifiedBy = tokens.isNull() ? null : tokens.text();
            }
        }
        if (value == null || (seen & REQUIRED) != REQUIRED) {
            throw new Irregular();
        }
        return new Observation(code, year, value, evidence, declaredBy, verifiedBy);
    }

    private static List<Evidence> evidence(Tokens tokens) {
        return tokens.isNull() ? List.of() : tokens.list(ObservationReader::oneEvidence);
    }

    private static Evidence oneEvidence(Tokens tokens) {
        tokens.must(JsonToken.START_OBJECT);
        long seen = 0;
        String kind = null;
        String reference = null;
        LocalDate date = null;
        for (int name = tokens.member(EVIDENCE); name >= 0; name = tokens.member(EVIDENCE)) {
            seen = Tokens.once(seen, name);
            switch (name) {
                case 0 -> kind = tokens.familiarText();
                case 1 -> reference = tokens.isNull() ? null : tokens.text();
                default -> date = tokens.isNull() ? null : tokens.day();
            }
        }
        if (kind == null) {
            throw new Irregular();
        }
        return new Evidence(kind, reference, date);
    }
}
