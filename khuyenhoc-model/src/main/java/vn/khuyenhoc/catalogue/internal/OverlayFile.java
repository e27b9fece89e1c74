package vn.khuyenhoc.catalogue.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.CalendarStep;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Council;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.catalogue.LocalGaps;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * What an overlay's files say.
 *
 * @param overlay the overlay
 * @param sets criteria sets of its own
 * @param tightenings thresholds it raises
 * @param additions criteria it adds to national sets
 * @param authorities authorities it names
 * @param steps steps of calendars it sets
 * @param councils councils it sets up
 * @param bases whom it counts
 * @param gaps rules of gaps that it adds, changes and silences
 */
public record OverlayFile(
        Overlay overlay,
        List<CriteriaSet> sets,
        List<Tightening> tightenings,
        List<Addition> additions,
        List<Naming> authorities,
        List<OwnStep> steps,
        List<OwnCouncil> councils,
        List<OwnBase> bases,
        LocalGaps gaps) {

    /** The steps of the calendar of a title; one without days of its own holds as long as the overlay. */
    public Stream<CalendarStep> stepsOf(Title title) {
        return steps.stream()
                .filter(one -> one.title() == title)
                .map(OwnStep::step)
                .map(step -> step.validity() == null ? step.within(overlay.validity()) : step);
    }

    /** The councils for a title; one without days of its own sits as long as the overlay holds. */
    public Stream<Council> councilsOf(Title title) {
        return councils.stream()
                .filter(one -> one.title() == title)
                .map(OwnCouncil::council)
                .map(council -> council.validity() == null ? council.within(overlay.validity()) : council);
    }

    /** A threshold that an overlay raises. */
    public record Tightening(String criterion, Threshold threshold, Citation citation) {}

    /** A criterion that an overlay adds to a group of a set, with the package of its rule. */
    public record Addition(String set, String group, String rules, Criterion criterion) {}

    /** An authority that an overlay names for a title. */
    public record Naming(Title title, Authority authority) {}

    /** A step of the calendar of a title, in the place of the national one of the same kind. */
    public record OwnStep(Title title, CalendarStep step) {}

    /** The council of a title, in the place of the national one. */
    public record OwnCouncil(Title title, Council council) {}

    /** Whom an observation that is counted from the register counts here. */
    public record OwnBase(String observation, Derivation derivation, Words base, Citation citation) {}
}
