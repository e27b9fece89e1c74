package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;

class BrokenInputTest {
    private static final List<String> STRANGE = List.of(
            "",
            "null",
            "~",
            "[]",
            "{}",
            "[[]]",
            "{a: b}",
            "[a, b]",
            "1,5",
            "-1",
            "99999999999999999999",
            "1e9",
            "30/02/2024",
            "2024-02-30",
            "\"\\t\"",
            "\"{0}\"",
            "'",
            "&a",
            "*a",
            "!x y",
            "|",
            "ề",
            "\uD83D\uDE00",
            "@previous",
            "{1: [], 9999999999: x}");
    private static final Draft DRAFT = Draft.SOUND.overlay("""
            illustrative: false
            tighten:
              - {criterion: T1.A.1, required: {1: 0.60, 2: {normal: 0.9, mountainous: 0.8}}, clause: a, document: TT-1, mark: LOCAL, source: PD}
            add:
              - set: T1
                group: T1.A
                document: TT-1
                rules: vn.khuyenhoc.local
                criterion:
                  code: L.1
                  label: Thêm
                  name: {vi: Thêm, en: Added}
                  clause: {1: Điều 1, 2: Điều 2}
                  mark: LOCAL
                  source: PD
                  needs: [[co_khong, so_luong], muc_do@previous]
                  levels: [2]
                  applies: [{kinds: [economic], ownership: public, area: mountainous}]
                  ends: {lastDay: 2030-01-01, reason: {vi: Hết, en: Over}}
            authority:
              - {title: citizen, from: 2025-01-01, clause: a, mark: LOCAL, source: PD}
            """);

    /** Loads or tells faults that can be told; anything else fails the test. */
    private static boolean loads(Draft draft) {
        try {
            draft.load();
            return true;
        } catch (FaultyInputException e) {
            assertThat(e.faults()).isNotEmpty().allSatisfy(BrokenInputTest::canBeTold);
            return false;
        }
    }

    private static void canBeTold(Fault fault) {
        assertThat(fault.place().file()).isNotEmpty();
        assertThat(fault.message(Locale.ROOT)).hasSizeLessThan(3_000);
        assertThat(withoutWhatIsQuoted(fault.message(Locale.ROOT))).doesNotContain("null:");
        assertThat(fault.message(Locale.ENGLISH)).isNotEqualTo(fault.message(Locale.ROOT));
    }

    /** What was read is told as it stands, and may well be {@code null://example.vn}. */
    private static String withoutWhatIsQuoted(String message) {
        return message.replaceAll("(?s)\".*\"", "");
    }

    private static List<Draft> withEveryValue(String replacement) {
        List<Draft> drafts = new ArrayList<>();
        new TreeMap<>(DRAFT.files()).forEach((file, text) -> {
            String[] lines = text.split("\n");
            for (int i = 0; i < lines.length; i++) {
                String[] changed = lines.clone();
                changed[i] = lines[i].replaceFirst(
                        ": .*", ": " + replacement.replace("\\", "\\\\").replace("$", "\\$"));
                if (!changed[i].equals(lines[i])) {
                    drafts.add(DRAFT.with(file, String.join("\n", changed)));
                }
            }
        });
        return drafts;
    }

    @Example
    void the_draft_itself_loads() {
        assertThat(loads(DRAFT)).isTrue();
    }

    @Example
    void a_strange_value_anywhere_loads_or_is_told() {
        STRANGE.forEach(strange -> withEveryValue(strange).forEach(BrokenInputTest::loads));
    }

    @Example
    void a_value_of_nothing_is_never_passed_over() {
        for (String nothing : List.of("", "null", "~")) {
            assertThat(withEveryValue(nothing)).noneMatch(BrokenInputTest::loads);
        }
    }

    @Example
    void a_key_that_is_written_wrong_is_never_passed_over() {
        new TreeMap<>(DRAFT.files()).forEach((file, text) -> {
            for (String line : text.lines().filter(line -> line.contains(": ")).toList()) {
                String wrong = line.replaceFirst("([a-zA-Z0-9]+): ", "$1x: ");
                assertThat(loads(DRAFT.with(file, text.replace(line, wrong))))
                        .as(line)
                        .isFalse();
            }
        });
    }

    @Example
    void a_line_that_is_lost_loads_or_is_told() {
        new TreeMap<>(DRAFT.files())
                .forEach((file, text) ->
                        text.lines().forEach(line -> loads(DRAFT.with(file, text.replace(line + "\n", "")))));
    }

    @Property(tries = 2_000)
    void a_file_that_is_torn_loads_or_is_told(@ForAll("torn") Draft draft) {
        loads(draft);
    }

    @Property(tries = 500)
    void a_file_of_anything_loads_or_is_told(@ForAll("files") String file, @ForAll String text) {
        loads(DRAFT.with(file, text));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(new TreeMap<>(DRAFT.files()).keySet());
    }

    @Provide
    Arbitrary<Draft> torn() {
        Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(files(), places, places, Arbitraries.of(STRANGE))
                .as(BrokenInputTest::torn);
    }

    private static Draft torn(String file, double one, double other, String inserted) {
        String text = DRAFT.files().get(file);
        int from = (int) (Math.min(one, other) * text.length());
        int to = (int) (Math.max(one, other) * text.length());
        int end = (to - from) % 3 == 0 ? to : Math.min(text.length(), from + 3);
        return DRAFT.with(file, text.substring(0, from) + inserted + text.substring(end));
    }
}
