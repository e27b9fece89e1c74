package vn.khuyenhoc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.text.FaultyInputException;

/** Two overlays that hold together may not both rule on one thing for the same days. */
class OverlayConflictsTest {
    private static final String CITED = "clause: Điều 1, document: TT-1, mark: LOCAL, source: PD}\n";
    private static final String TIGHTEN = "tighten:\n  - {criterion: T1.A.1, required: {1: 0.60, 2: 0.80}, " + CITED;
    private static final String AUTHORITY =
            "authority:\n  - {title: citizen, from: 2025-01-01, name: {vi: Xã, en: Commune}, " + CITED;

    private static Catalogue both(String first, String second) {
        String head = "name: {vi: Nơi đây, en: Here}\nvalid: {from: 2025-01-01}\n";
        return Draft.SOUND
                .with("overlays/first/overlay.yaml", "id: first\n" + head + first)
                .with("overlays/second/overlay.yaml", "id: second\n" + head + second)
                .load();
    }

    private static List<String> conflicts(Catalogue catalogue) {
        FaultyInputException refused =
                catchThrowableOfType(FaultyInputException.class, () -> catalogue.in("first+second"));
        return refused == null
                ? List.of()
                : refused.faults().stream()
                        .map(fault -> fault.message(Locale.ENGLISH))
                        .toList();
    }

    @Test
    void a_threshold_and_an_authority_set_twice_are_named_with_both_overlays() {
        assertThat(conflicts(both(TIGHTEN, TIGHTEN)))
                .containsExactly("overlays/second: the threshold of the criterion \"T1.A.1\" is set by both overlays"
                        + " \"second\" and \"first\" for the same days; keep one");
        assertThat(conflicts(both(AUTHORITY, AUTHORITY)))
                .singleElement()
                .asString()
                .contains("the authority on the title \"citizen\"");
        assertThat(conflicts(both(TIGHTEN + AUTHORITY, AUTHORITY + TIGHTEN))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01, to: 2025-06-30", "2030-01-01, to: 2030-12-31"})
    void other_days_other_things_and_one_overlay_alone_are_no_conflict(String days) {
        String early = AUTHORITY.replace("2025-01-01", days);
        String late = AUTHORITY.replace("2025-01-01", "2025-07-01, to: 2029-12-31");
        assertThat(conflicts(both(early, late))).isEmpty();
        assertThat(conflicts(both(TIGHTEN, AUTHORITY))).isEmpty();
        assertThat(both(TIGHTEN, TIGHTEN).in("second").overlays())
                .extracting(Overlay::id)
                .containsExactly("second");
    }

    @Test
    void an_overlay_named_twice_holds_once_and_all_hold_in_their_order() {
        Catalogue catalogue = both(TIGHTEN, AUTHORITY);
        assertThat(catalogue.in("second+first+second").overlays())
                .extracting(Overlay::id)
                .containsExactly("second", "first");
        assertThat(catalogue.in("second+first").overlay()).map(Overlay::id).contains("second");
        assertThat(catalogue.in(null).overlay()).isEmpty();
    }
}
