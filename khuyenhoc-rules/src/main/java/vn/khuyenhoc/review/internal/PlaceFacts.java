package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.results.Association;
import vn.khuyenhoc.results.Association.Fund;
import vn.khuyenhoc.results.Association.SectorCount;
import vn.khuyenhoc.results.LearningCentre;
import vn.khuyenhoc.results.Literacy;
import vn.khuyenhoc.results.Literacy.AgeRange;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.results.Sector;
import vn.khuyenhoc.review.gap.Area;
import vn.khuyenhoc.review.gap.Centre;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.review.gap.Population;
import vn.khuyenhoc.text.Words;

/** The association, the learning centres and the literacy of the last results as facts. */
final class PlaceFacts implements FactReading {
    private static final double MUCH = 1e15;
    private final PlanCase planCase;
    private final ResultsCase.Year year;
    private final ResultsCase.@Nullable Year before;

    /** The place in a year, with its sectors of the year before; null where that was not given. */
    PlaceFacts(PlanCase planCase, ResultsCase.Year year, ResultsCase.@Nullable Year before) {
        this.planCase = planCase;
        this.year = year;
        this.before = before;
    }

    @Override
    public List<Fact> facts(World world) {
        List<Fact> facts = new ArrayList<>();
        association(world, facts);
        for (Sector sector : Sector.values()) {
            facts.add(now(sector, world));
            earlier(sector, world).ifPresent(facts::add);
        }
        centres(world, facts);
        literacy(world, facts);
        facts.add(population(world));
        String code = year.results().area();
        if (code != null) {
            planCase.catalogue()
                    .territory()
                    .area(code)
                    .ifPresent(area -> facts.add(new Area(
                            Origin.of(year.part() + "area"),
                            area.name(),
                            area.predecessors().size())));
        }
        return facts;
    }

    private Fact population(World world) {
        PrintedNumber people = year.results().population();
        String part = year.part() + "population";
        return new Population(
                Origin.of(part),
                Counted.asked(people, part, Show.words("settle.population"), world),
                people == null ? Show.words("number.unknown") : people.text());
    }

    private void association(World world, List<Fact> facts) {
        Stated<Association> read = year.results().association();
        Association known = read.value().orElse(null);
        String part = year.part() + "association";
        Stated<String> ranking = known != null ? known.ranking() : read.known() ? Stated.none() : Stated.unknown();
        boolean ranked = !ranking.known() && world.most(part + ".ranking", Show.words("settle.events"));
        Fund fund = known == null ? null : known.fund();
        PrintedNumber raised = fund == null ? null : fund.raised();
        facts.add(new vn.khuyenhoc.review.gap.Association(
                Origin.of(part),
                ranked ? part : ranking.value().orElse(""),
                raised == null ? -1 : Bounds.least(raised)));
    }

    private static Words name(Sector sector) {
        return Show.words("sector." + sector.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<SectorCount> count(Results results, Sector sector) {
        return results.association().value().flatMap(association -> association.sector(sector));
    }

    private static @Nullable PrintedNumber covered(Results results, Sector sector) {
        return count(results, sector).map(SectorCount::covered).orElse(null);
    }

    private Fact now(Sector sector, World world) {
        PrintedNumber entities =
                count(year.results(), sector).map(SectorCount::entities).orElse(null);
        PrintedNumber covered = covered(year.results(), sector);
        boolean exact = known(entities) && known(covered);
        boolean most = !exact && world.most(part(year, sector), Show.words("settle.sector", name(sector)));
        return new vn.khuyenhoc.review.gap.Sector(
                Origin.of(part(year, sector)),
                sector.name(),
                name(sector),
                year.results().year(),
                most ? Bounds.least(entities) : Bounds.greatest(entities),
                most ? Bounds.greatest(covered) : Bounds.least(covered),
                covered == null ? "" : covered.text());
    }

    /** The sector in the year before, where both years say how many are covered. */
    private Optional<Fact> earlier(Sector sector, World world) {
        PrintedNumber then = before == null ? null : covered(before.results(), sector);
        if (before == null || then == null || covered(year.results(), sector) == null) {
            return Optional.empty();
        }
        boolean least = !known(then) && world.most(part(before, sector), Show.words("settle.sector", name(sector)));
        return Optional.of(new vn.khuyenhoc.review.gap.Sector(
                Origin.of(part(before, sector)),
                sector.name(),
                name(sector),
                before.results().year(),
                0,
                least || known(then) ? Bounds.least(then) : Bounds.greatest(then),
                then.text()));
    }

    private static boolean known(@Nullable PrintedNumber count) {
        return Bounds.least(count) == Bounds.greatest(count);
    }

    private static String part(ResultsCase.Year year, Sector sector) {
        return year.part() + "association.sectors." + sector.name();
    }

    private void centres(World world, List<Fact> facts) {
        Stated<List<LearningCentre>> read = year.results().centres();
        List<LearningCentre> centres = read.value().orElse(List.of());
        for (int i = 0; i < centres.size(); i++) {
            facts.add(centre(year.part() + "centres[" + i + "]", centres.get(i), world));
        }
        if (!read.known() && world.most(year.part() + "centres", Show.words("settle.centres"))) {
            String part = year.part() + "centres";
            facts.add(new Centre(Origin.atMost(part), new Words("", ""), 1, part, MUCH, true));
        }
    }

    private static Fact centre(String part, LearningCentre centre, World world) {
        boolean director = centre.director().value().orElse(unread(centre.director(), part + ".director", world));
        String ranking = unread(centre.ranking(), part + ".ranking", world)
                ? part
                : centre.ranking().value().orElse("");
        boolean funded = unread(centre.budget(), part + ".budget", world)
                || centre.budget().there();
        Boolean technology = centre.informationTechnology();
        boolean applied = technology == null
                ? world.most(part + ".informationTechnology", Show.words("settle.centre"))
                : technology;
        return new Centre(
                Origin.of(part),
                centre.name(),
                director ? 1 : 0,
                ranking,
                funded
                        ? centre.budget()
                                .value()
                                .map(money -> (double) Bounds.least(money))
                                .orElse(MUCH)
                        : 0,
                applied);
    }

    private static boolean unread(Stated<?> stated, String part, World world) {
        return !stated.known() && world.most(part, Show.words("settle.centre"));
    }

    private void literacy(World world, List<Fact> facts) {
        Literacy read = year.results().literacy().value().orElse(null);
        List<AgeRange> ranges = read == null ? List.of() : read.ranges();
        PrintedNumber classes = read == null ? null : read.classes();
        double most = ranges.stream()
                .mapToDouble(range -> Bounds.greatest(range.illiterate()))
                .max()
                .orElse(Long.MAX_VALUE);
        double least = ranges.stream()
                .mapToDouble(range -> Bounds.least(range.illiterate()))
                .max()
                .orElse(0);
        String part = year.part() + "literacy";
        boolean exact = least == most && known(classes);
        boolean good = !exact && world.most(part, Show.words("settle.literacy"));
        facts.add(new vn.khuyenhoc.review.gap.Literacy(
                Origin.of(part),
                good ? least : most,
                most >= Long.MAX_VALUE ? Show.words("number.unknown") : Show.count((long) most),
                good ? Bounds.greatest(classes) : Bounds.least(classes)));
    }
}
