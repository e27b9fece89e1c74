package vn.khuyenhoc.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * Decisions on a register as the results of a commune in the register. Immutable and thread-safe.
 *
 * <p>The base of each rate is all subjects of its kind that the register has in the commune; the registered are those with
 * an observation of the data year or a title of their own. Undecided subjects make a range of the recognised.
 */
public final class RegisterResults {
    private static final Map<Title, String> BASES = Map.of(
            Title.CITIZEN, "citizens",
            Title.FAMILY, "families",
            Title.CLAN, "clans",
            Title.UNIT_COMMUNE, "commune-units",
            Title.COMMUNITY_HAMLET, "hamlet-communities");
    private static final List<Title> TITLES =
            List.of(Title.CITIZEN, Title.FAMILY, Title.CLAN, Title.UNIT_COMMUNE, Title.COMMUNITY_HAMLET);
    private final Catalogue catalogue;

    /** Results with the bases of a catalogue. */
    public RegisterResults(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The results of a commune.
     *
     * @param decisions decisions on the register, all of one context
     * @param commune identifier of the commune in the register
     * @param area code of the commune in the catalogue; null where it has none
     * @throws IllegalArgumentException if there are no decisions
     */
    public Results of(
            Register register,
            Collection<Decision> decisions,
            String commune,
            @Nullable String area,
            Counting counting) {
        Context context = decisions.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no decisions, so nothing to roll up"))
                .context();
        Map<Title, Tally> tallies = new EnumMap<>(Title.class);
        TITLES.forEach(title -> tallies.put(title, new Tally()));
        for (Decision decision : decisions) {
            Tally tally = tallies.get(decision.title());
            Optional<Subject> subject = register.subject(decision.subject());
            if (tally != null && subject.isPresent() && lies(register, subject.get(), commune)) {
                tally.add(decision, counting, registered(subject.get(), context.dataYear()));
            }
        }
        List<FigureRow> rows = new ArrayList<>();
        tallies.forEach((title, tally) -> rows.add(tally.row(title, base(title))));
        Results results = Results.of(name(counting), area, context.asOf(), classes(register, commune), rows);
        boolean illustrative =
                decisions.stream().anyMatch(decision -> decision.basis().illustrative());
        return results.ofYear(context.dataYear()).marked(illustrative, List.of());
    }

    private static Words name(Counting counting) {
        return Show.words("rollup." + counting);
    }

    private static @Nullable Set<AreaClass> classes(Register register, String commune) {
        return register.subject(commune)
                .filter(AdministrativeUnit.class::isInstance)
                .map(unit -> ((AdministrativeUnit) unit).areaClasses())
                .map(Set::copyOf)
                .orElse(null);
    }

    private TargetBase base(Title title) {
        return Objects.requireNonNull(catalogue.targets().bases().get(BASES.get(title)), title.code());
    }

    private static boolean registered(Subject subject, int year) {
        return !subject.titles().isEmpty()
                || subject.observations().stream().anyMatch(observation -> observation.year() == year);
    }

    /** Whether a subject lies in a commune; a family lies where its community does. */
    private static boolean lies(Register register, Subject subject, String commune) {
        if (subject instanceof Citizen citizen) {
            return commune.equals(citizen.commune());
        } else if (subject instanceof Clan clan) {
            return commune.equals(clan.commune());
        } else if (subject instanceof Unit unit) {
            return commune.equals(unit.area());
        } else if (subject instanceof Community community) {
            return commune.equals(community.commune());
        }
        return subject instanceof Family family
                && Optional.ofNullable(family.community())
                        .flatMap(register::subject)
                        .filter(community -> lies(register, community, commune))
                        .isPresent();
    }

    /** The counts of one title. */
    private static final class Tally {
        private long all;
        private long registered;
        private long assessed;
        private long recognised;
        private long perhaps;

        void add(Decision decision, Counting counting, boolean onRegister) {
            all++;
            registered += onRegister ? 1 : 0;
            assessed += decision.outcome() == Outcome.UNDECIDED ? 0 : 1;
            Boolean counts = counting == Counting.HELD ? held(decision) : qualified(decision);
            recognised += Boolean.TRUE.equals(counts) ? 1 : 0;
            perhaps += counts == null ? 1 : 0;
        }

        private static @Nullable Boolean qualified(Decision decision) {
            return decision.outcome() == Outcome.UNDECIDED ? null : decision.outcome() == Outcome.QUALIFIED;
        }

        private static @Nullable Boolean held(Decision decision) {
            boolean valid = decision.holdings().stream().anyMatch(one -> Boolean.TRUE.equals(one.valid()));
            boolean unknown = decision.holdings().stream().map(Holding::valid).anyMatch(Objects::isNull);
            return (!valid && unknown) ? null : Boolean.valueOf(valid);
        }

        FigureRow row(Title title, TargetBase base) {
            return FigureRow.counted(
                    title,
                    base,
                    PrintedNumber.between(all, all),
                    PrintedNumber.between(registered, registered),
                    PrintedNumber.between(assessed, assessed),
                    PrintedNumber.between(recognised, recognised + perhaps));
        }
    }
}
