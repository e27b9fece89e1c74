package vn.khuyenhoc.authoring.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.catalogue.Catalogue;

class DiagnosticsTest {
    private static final String ROOT = "/vn/khuyenhoc/rules/";
    private static final Catalogue CATALOGUE = Catalogue.load();

    static Stream<String> shipped() {
        return text("index.txt")
                .lines()
                .filter(file -> !file.isBlank() && text(file).contains("import vn.khuyenhoc.engine.Assessment"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_file_has_no_fault(String file) {
        assertThat(check(text(file))).isEmpty();
    }

    @Test
    void a_fault_is_told_with_its_line_underlined_and_a_suggestion() {
        String text = text("cd324_2023/nang_luc_tu_hoc.drl")
                .replaceFirst("diem_lap_ke_hoach_hoc_tap", "diem_lap_ke_hoch_hoc_tap");
        String told = check(text).get(0).text(Locale.ROOT);

        assertThat(told.lines().toList().get(0))
                .startsWith("a.drl:17:29: danh mục không có quan sát \"diem_lap_ke_hoch_hoc_tap\"")
                .contains("có phải ý bạn là \"diem_lap_ke_hoach_hoc_tap\"?", "[CD324.2 ", "(unknown-observation)");
        assertThat(told.lines().toList().get(2)).isEqualTo(" ".repeat(4 + 28) + "^".repeat(26));
        assertThat(check(text).get(0).text(Locale.ENGLISH)).contains("did you mean");
    }

    @Test
    void several_faults_of_one_rule_are_told_together() {
        String text = """
                package x

                import vn.khuyenhoc.engine.Assessment

                rule "CD324.1 Một luật nhiều lỗi"
                when
                    $a : Assessment( points("diem_tu_hoc" => required("CD324.1") )
                then
                    insert( $a.met("CD324.1") )
                    print( "xong" );
                    insert( $a.mett("CD324.1") );
                end

                rule "CD324.2 Luật sau"
                when
                    $a : Assessment( points("khong_co") >= required("CD324.2"), co("diem_hop_tac_chia_se") )
                then
                    insert( $b.met("CD324.2") );
                end
                """;
        assertThat(check(text))
                .map(fault -> fault.place().line() + " " + fault.id())
                .containsExactlyInAnyOrder(
                        "7 missing-sign",
                        "9 missing-sign",
                        "11 unknown-field",
                        "16 unknown-observation",
                        "16 wrong-observation-type",
                        "18 unbound-variable");
    }

    @Property(tries = 1500)
    void whatever_is_typed_wrong_is_told_at_a_place_of_the_file(
            @ForAll("files") String file,
            @ForAll @IntRange(max = 1_000_000) int where,
            @ForAll @IntRange(max = 6) int length,
            @ForAll("typed") String typed) {
        String text = text(file);
        int from = where % text.length();
        int to = Math.min(text.length(), from + length);
        String broken = text.substring(0, from) + typed + text.substring(to);
        long lines = broken.chars().filter(c -> c == '\n').count() + 1;

        assertThat(check(broken)).allSatisfy(fault -> {
            assertThat(fault.place().line()).isBetween(1, (int) lines);
            assertThat(fault.place().column()).isBetween(1, 2 + fault.source().length() + typed.length());
            assertThat(fault.text(Locale.ROOT)).doesNotContain("Exception", "line -1");
        });
    }

    @Property(tries = 300)
    void a_letter_lost_in_a_code_is_always_noticed(
            @ForAll("files") String file, @ForAll @IntRange(max = 9999) int which) {
        String text = text(file);
        List<Integer> quotes = java.util.regex.Pattern.compile("\\(\"[a-z_]{4,}\"")
                .matcher(text)
                .results()
                .map(found -> found.start() + 3)
                .toList();
        if (!quotes.isEmpty() && text.contains("Assessment")) {
            int at = quotes.get(which % quotes.size());
            assertThat(check(text.substring(0, at) + text.substring(at + 1))).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(shipped().toList());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                "", "", "(", ")", "\"", ",", ";", "$", "x", "\n", "end", "rule", "=>", "“", "5", "insert(", "ế", "\\",
                "//", "/*", ".");
    }

    private static List<Diagnostic> check(String text) {
        return Diagnostics.check("a.drl", text.getBytes(StandardCharsets.UTF_8), CATALOGUE);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(DiagnosticsTest.class.getResourceAsStream(ROOT + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
