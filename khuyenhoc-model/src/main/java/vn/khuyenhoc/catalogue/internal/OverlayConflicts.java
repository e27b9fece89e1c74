package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

/** Names what two overlays that are to hold together both rule on, for the same days. */
public final class OverlayConflicts {
    private static final Words SET = new Words("bộ tiêu chí của danh hiệu", "the criteria set of the title");
    private static final Words THRESHOLD = new Words("mức của tiêu chí", "the threshold of the criterion");
    private static final Words AUTHORITY = new Words("thẩm quyền về danh hiệu", "the authority on the title");
    private static final Words STEP = new Words("lịch của danh hiệu", "the calendar of the title");
    private static final Words COUNCIL = new Words("hội đồng của danh hiệu", "the council of the title");
    private static final Words BASE = new Words("mẫu số của quan sát", "the base of the observation");

    private static final Words GAP_RULE = new Words("luật khoảng trống", "the rule of gaps");

    private OverlayConflicts() {}

    /** Names the conflicts of overlays with each other. */
    public static void check(List<OverlayFile> overlays, Faults faults) {
        for (int later = 1; later < overlays.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                check(overlays.get(earlier), overlays.get(later), faults);
            }
        }
    }

    private static void check(OverlayFile one, OverlayFile other, Faults faults) {
        List<Ruling> before = rulings(one);
        for (Ruling ruling : rulings(other)) {
            before.stream()
                    .filter(ruling::conflicts)
                    .findFirst()
                    .ifPresent(found -> faults.add(
                            Place.of("overlays/" + other.overlay().id(), 0, 0),
                            "overlay.conflict",
                            ruling.what(),
                            ruling.code(),
                            other.overlay().id(),
                            one.overlay().id()));
        }
    }

    /**
     * What an overlay rules on.
     *
     * @param what kind of thing
     * @param code which one
     * @param part part of it, such as a kind of step; null for the whole
     * @param validity days
     */
    private record Ruling(Words what, String code, @Nullable Object part, Validity validity) {
        boolean conflicts(Ruling other) {
            return what.equals(other.what)
                    && code.equals(other.code)
                    && java.util.Objects.equals(part, other.part)
                    && validity.overlaps(other.validity);
        }
    }

    private static List<Ruling> rulings(OverlayFile overlay) {
        Validity own = overlay.overlay().validity();
        List<Ruling> all = new ArrayList<>();
        overlay.sets()
                .forEach(set ->
                        set.titles().forEach(title -> all.add(new Ruling(SET, title.code(), null, set.validity()))));
        overlay.tightenings().forEach(one -> all.add(new Ruling(THRESHOLD, one.criterion(), null, own)));
        overlay.authorities()
                .forEach(one -> all.add(new Ruling(
                        AUTHORITY, one.title().code(), null, one.authority().validity())));
        overlay.steps()
                .forEach(one -> all.add(new Ruling(
                        STEP,
                        one.title().code(),
                        one.step().kind(),
                        known(one.step().validity(), own))));
        overlay.councils()
                .forEach(one -> all.add(new Ruling(
                        COUNCIL, one.title().code(), null, known(one.council().validity(), own))));
        overlay.bases().forEach(one -> all.add(new Ruling(BASE, one.observation(), null, own)));
        overlay.gaps().rulings().forEach(one -> all.add(new Ruling(GAP_RULE, one.rule(), null, own)));
        return all;
    }

    private static Validity known(@Nullable Validity validity, Validity otherwise) {
        return validity == null ? otherwise : validity;
    }
}
