package vn.khuyenhoc.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.register.Reading;
import vn.khuyenhoc.register.RegisterReader;
import vn.khuyenhoc.register.TitleChecks;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.title.Title;

/** Titles that are held, as registers state them: sound ones are read, others are named as faulty. */
class HeldTitleOracleTest {
    private static final int BATCHES = 50;
    private static final int LINES = 200;
    private static final RegisterReader READER = new RegisterReader(Comparison.ENGINE.catalogue());

    /** A kind of subject, its fields, and the titles that it can hold. */
    private record Kind(String fields, List<Title> own) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("\"subject\":\"unit\",\"kind\":\"college\",\"tier\":\"district\"", units()),
            new Kind("\"subject\":\"unit\",\"kind\":\"agency\",\"tier\":\"province\"", units()),
            new Kind(
                    "\"subject\":\"administrativeUnit\",\"tier\":\"commune\"",
                    List.of(
                            Title.COMMUNITY_COMMUNE,
                            Title.PRESCHOOL_COMMUNE,
                            Title.PRIMARY_COMMUNE,
                            Title.LOWER_SECONDARY_COMMUNE,
                            Title.LITERACY_COMMUNE)),
            new Kind("\"subject\":\"administrativeUnit\",\"tier\":\"district\"", List.of(Title.COMMUNITY_DISTRICT)),
            new Kind("\"subject\":\"administrativeUnit\",\"tier\":\"province\"", List.of(Title.COMMUNITY_PROVINCE)),
            new Kind("\"subject\":\"family\"", List.of()));

    private static final List<Title> TITLES =
            KINDS.stream().flatMap(kind -> kind.own.stream()).distinct().toList();

    private static List<Title> units() {
        return List.of(Title.UNIT_DISTRICT, Title.UNIT_PROVINCE);
    }

    @Test
    void ten_thousand_titles_are_read_or_refused_as_the_documents_of_their_day_say() {
        int sound = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            StringBuilder text = new StringBuilder();
            List<Boolean> answers = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                answers.add(draw(new Dice((long) batch * LINES + line), "s" + line, text));
            }
            Reading reading = READER.readAll("titles.ndjson", new StringReader(text.toString()));
            for (int line = 0; line < LINES; line++) {
                Subject subject = reading.register().subject("s" + line).orElseThrow();
                Faults faults = new Faults();
                TitleChecks.check(subject, Comparison.ENGINE.catalogue(), faults);
                assertThat(faults.isEmpty())
                        .as("%s %s", text.toString().split("\n")[line], faults.sorted())
                        .isEqualTo(answers.get(line));
                sound += answers.get(line) ? 1 : 0;
            }
        }
        assertThat(sound).isBetween(BATCHES * LINES / 4, BATCHES * LINES * 3 / 4);
    }

    private static boolean draw(Dice dice, String id, StringBuilder text) {
        Kind kind = dice.oneOf(KINDS);
        Title title = dice.chance(80) && !kind.own.isEmpty() ? dice.oneOf(kind.own) : dice.oneOf(TITLES);
        int level = dice.between(1, 3);
        LocalDate day = dice.oneOf(List.of(
                        LocalDate.of(2015, 1, 25),
                        LocalDate.of(2020, 9, 21),
                        LocalDate.of(2024, 1, 26),
                        LocalDate.of(2024, 2, 12),
                        LocalDate.of(2025, 6, 30),
                        LocalDate.of(2026, 3, 1)))
                .plusDays(dice.between(-2, 2));
        boolean dated = dice.chance(70);
        Integer year = dated && dice.chance(60) ? null : day.getYear() - (dice.chance(90) ? 0 : 1);
        int recognised = dated || year == null ? day.getYear() : year;
        LocalDate until = dice.oneOf(Arrays.asList(
                null,
                null,
                null,
                LocalDate.of(recognised + 3, 12, 31),
                LocalDate.of(recognised + 4, 1, 1),
                LocalDate.of(recognised + 1, 6, 30)));
        text.append("{\"id\":\"").append(id).append("\",").append(kind.fields).append(",\"titles\":[{\"title\":\"");
        text.append(title.code()).append("\",\"level\":").append(level);
        field(text, "decisionDate", dated ? day : null);
        field(text, "validUntil", until);
        if (year != null) {
            text.append(",\"yearRecognised\":").append(year);
        }
        text.append("}]}\n");
        return HeldTitleLaw.sound(kind.own, title, level, dated ? day : null, year, until);
    }

    private static void field(StringBuilder text, String name, @Nullable LocalDate day) {
        if (day != null) {
            text.append(",\"").append(name).append("\":\"").append(day).append('"');
        }
    }
}
