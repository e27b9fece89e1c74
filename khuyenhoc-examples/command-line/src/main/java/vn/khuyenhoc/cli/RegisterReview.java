package vn.khuyenhoc.cli;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.Nearest;
import vn.khuyenhoc.rollup.Counting;
import vn.khuyenhoc.rollup.LevelsBelow;
import vn.khuyenhoc.rollup.NearestSubjects;
import vn.khuyenhoc.rollup.RegisterResults;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.text.Words;

/** What the register of a commune adds to a review: its results of the data year, and the subjects nearest to qualifying. */
final class RegisterReview {
    private static final int MOST_OF_A_TITLE = 20;
    private final Locality place;
    private final Register register;
    private final List<Decision> decisions;

    /** What decisions on a register add. */
    RegisterReview(Locality place, Register register, List<Decision> decisions) {
        this.place = place;
        this.register = register;
        this.decisions = decisions;
    }

    /** Decides on all subjects of a register as of a day, or else the last day of the year of its data. */
    static RegisterReview of(Locality place, Registers.Sound sound, @Nullable LocalDate asOf) {
        int year = sound.year();
        LocalDate day = asOf == null ? LocalDate.of(year, Month.DECEMBER, 31) : asOf;
        Context context = Context.of(day, year);
        String overlay = place.overlay();
        Context here = overlay == null ? context : context.in(overlay);
        Register register = sound.register().on(day);
        return new RegisterReview(place, register, place.engine().decideAll(register, here));
    }

    /** The files with the results of the register, where there are none of its year for the same place. */
    ReviewFiles with(ReviewFiles files) {
        String area = files.plans().stream()
                .map(Plan::issuer)
                .map(issuer -> issuer.area())
                .filter(code -> code != null)
                .findFirst()
                .orElse(null);
        Results results = new RegisterResults(place.engine().catalogue())
                .of(register, decisions, commune(), area, Counting.QUALIFIED);
        boolean known = files.results().stream().anyMatch(one -> one.year() == results.year());
        return known ? files : files.with(results);
    }

    /** The subjects nearest to qualifying. */
    List<Nearest> nearest() {
        return new NearestSubjects(place.engine().catalogue()).of(decisions, MOST_OF_A_TITLE);
    }

    /** What the reader should know of the decisions: who reaches a level above one that is not met. */
    List<Words> notes() {
        return new LevelsBelow(place.engine().catalogue()).of(decisions);
    }

    /** What other titles of the year mean for the learning titles. */
    LinkedTitles links() {
        return LinkedTitles.of(place.engine(), register, decisions);
    }

    /** The only commune in which subjects of the register live or lie. */
    private String commune() {
        Map<String, Long> communes = register.subjects().stream()
                .map(RegisterReview::commune)
                .filter(code -> code != null)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        if (communes.size() != 1) {
            throw new BadRequest("register.communes", String.join(", ", communes.keySet()));
        }
        return communes.keySet().iterator().next();
    }

    private static @Nullable String commune(Object subject) {
        if (subject instanceof Citizen citizen) {
            return citizen.commune();
        } else if (subject instanceof Clan clan) {
            return clan.commune();
        } else if (subject instanceof Community community) {
            return community.commune();
        }
        return null;
    }
}
