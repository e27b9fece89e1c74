package vn.khuyenhoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.text.Fault;

/** Wherever a name or number stands in a register, and however broken the register is, no fault shows it. */
class HiddenPeopleTest {
    private static final RegisterReader READER = new RegisterReader(Catalogue.load());
    private static final RegisterChecks CHECKS = new RegisterChecks(Validators.in(Locale.ENGLISH), Catalogue.load());
    private static final String LINES = """
            {"subject": "citizen", "id": "C1", "name": "A", "birthDate": "1980-05-01", "sex": "female", "commune": "X1"}
            {"subject": "citizen", "id": "C2", "observations": [{"code": "cdht_1", "year": 2024, "value": {"points": 8}}]}
            {"subject": "citizen", "id": "C3", "titles": [{"title": "citizen", "level": 1, "year": 2023}]}
            {"subject": "family", "id": "F1", "members": ["C1", "C2"], "community": "T1"}
            {"subject": "community", "id": "T1", "kind": "thon", "commune": "X1"}
            {"subject": "unit", "id": "U1", "kind": "primary-school", "tier": "commune", "area": "X1"}
            {"subject": "administrativeUnit", "id": "X1", "tier": "commune", "areaClasses": ["mountainous"]}
            """;
    private static final String TABLE = """
            subject,id,name,sex,birthDate,personalNumber,kind,tier,members,titles,cdht_1@2024
            citizen,C1,A,female,1980-05-01,,,,,citizen:1:2023,8
            citizen,C2,,,,,,,,,7.5
            family,F1,,,,,,,C1 C2,,
            unit,U1,,,,,primary-school,commune,,,
            """;

    /** A word of the text, its quotes included. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[A-Za-z0-9.@-]+");

    @Property(tries = 500)
    void in_place_of_any_word_of_lines(@ForAll("secrets") String secret, @ForAll @IntRange(max = 999) int at) {
        assertHidden("in.ndjson", planted(LINES, "\"" + secret + "\"", at), secret);
    }

    @Property(tries = 300)
    void in_any_place_of_lines_that_are_broken(@ForAll("secrets") String secret, @ForAll @IntRange(max = 800) int at) {
        assertHidden(
                "in.ndjson",
                LINES.substring(0, at % LINES.length()) + secret + LINES.substring(at % LINES.length()),
                secret);
    }

    @Property(tries = 300)
    void in_place_of_any_word_of_a_document(@ForAll("secrets") String secret, @ForAll @IntRange(max = 999) int at) {
        String document = "{\"subjects\": [" + String.join(",", LINES.strip().split("\n")) + "]}";
        assertHidden("in.json", planted(document, "\"" + secret + "\"", at), secret);
    }

    @Property(tries = 500)
    void in_place_of_any_word_of_a_table(@ForAll("secrets") String secret, @ForAll @IntRange(max = 999) int at) {
        assertHidden("in.csv", planted(TABLE, secret, at), secret);
    }

    @Property(tries = 300)
    void in_any_place_of_a_table_that_is_broken(@ForAll("secrets") String secret, @ForAll @IntRange(max = 400) int at) {
        assertHidden(
                "in.csv",
                TABLE.substring(0, at % TABLE.length()) + secret + TABLE.substring(at % TABLE.length()),
                secret);
    }

    @Provide
    Arbitrary<String> secrets() {
        return Secrets.all();
    }

    private static void assertHidden(String name, String text, String secret) {
        Reading reading = READER.readAll(name, new StringReader(text));
        List<Fault> faults = new ArrayList<>(reading.faults());
        faults.addAll(CHECKS.check(reading));

        assertThat(Secrets.told(faults)).allMatch(told -> Secrets.isKept(told, secret));
        assertThat(Secrets.isKept(reading.toString(), secret)).isTrue();
    }

    private static String planted(String text, String secret, int at) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        MatchResult word = words.get(at % words.size());
        return text.substring(0, word.start()) + secret + text.substring(word.end());
    }
}
