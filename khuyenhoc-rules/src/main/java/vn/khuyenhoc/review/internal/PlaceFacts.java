package vn.khuyenhoc.review.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
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
import vn.khuyenhoc.review.gap.Population;
import vn.khuyenhoc.text.Words;

/** The association, the learning centres, the literacy and the people of the last results as facts. */
final class PlaceFacts implements Consumer<World> {
    private final PlanCase planCase;
    private final ResultsCase.Year year;
    private final Results results;
    private final ResultsCase.@Nullable Year before;

    /** The place in a year, with its sectors of the year before; null where that was not given. */
    PlaceFacts(PlanCase planCase, ResultsCase.Year year, ResultsCase.@Nullable Year before) {
        this.planCase = planCase;
        this.year = year;
        this.results = year.results();
        this.before = before;
    }

    @Override
    public void accept(World all) {
        World in = all.in(year.part());
        association(in);
        for (Sector sector : Sector.values()) {
            SectorCount count = count(results, sector);
            sector(sector, year, count, in);
            if (before != null && count != null && count.covered() != null) {
                earlier(sector, before, all.in(before.part()));
            }
        }
        in.each(results.centres(), "centres", (path, centre) -> in.add(centre(path, centre, in)));
        if (in.most(results.centres(), "centres", "settle.centres")) {
            in.add(new Centre(in.atMost("centres"), Words.NONE, 1, "centres", World.MUCH.doubleValue(), true));
        }
        literacy(in);
        PrintedNumber people = results.population();
        in.add(new Population(
                in.at("population"),
                in.asked(World.counts(people), "population", "settle.population"),
                people == null ? Show.words("number.unknown") : people.text()));
        Optional.ofNullable(results.area())
                .flatMap(planCase.catalogue().territory()::area)
                .ifPresent(area -> in.add(
                        new Area(in.at("area"), area.name(), area.predecessors().size())));
    }

    private void association(World in) {
        Stated<PrintedNumber> raised = results.association().part(PlaceFacts::raised);
        in.add(new vn.khuyenhoc.review.gap.Association(
                in.at("association"),
                in.text(
                        results.association().part(Association::ranking),
                        "association.ranking",
                        "settle.events",
                        ranking -> ranking),
                in.amount(
                        raised,
                        "association.fund",
                        "settle.fund",
                        money -> World.counts(money).leastWhole(),
                        -1)));
    }

    private static Stated<PrintedNumber> raised(Association association) {
        Fund fund = association.fund();
        PrintedNumber raised = fund == null ? null : fund.raised();
        return raised == null ? Stated.none() : Stated.of(raised);
    }

    private static @Nullable SectorCount count(Results results, Sector sector) {
        return results.association()
                .value()
                .flatMap(association -> association.sector(sector))
                .orElse(null);
    }

    private static void sector(Sector sector, ResultsCase.Year year, @Nullable SectorCount count, World in) {
        String path = "association.sectors." + sector.name();
        Words name = name(sector);
        PrintedNumber covered = count == null ? null : count.covered();
        in.add(new vn.khuyenhoc.review.gap.Sector(
                in.at(path),
                sector.name(),
                name,
                year.results().year(),
                in.asked(World.counts(count == null ? null : count.entities()), path, "settle.sector", name),
                in.reached(World.counts(covered), path, "settle.sector", name),
                covered == null ? "" : covered.text()));
    }

    /** How many were covered in the year before, where it says so: of that the later year must not fall short. */
    private static void earlier(Sector sector, ResultsCase.Year year, World in) {
        SectorCount count = count(year.results(), sector);
        PrintedNumber covered = count == null ? null : count.covered();
        if (covered != null) {
            String path = "association.sectors." + sector.name();
            in.add(new vn.khuyenhoc.review.gap.Sector(
                    in.at(path),
                    sector.name(),
                    name(sector),
                    year.results().year(),
                    0,
                    in.asked(World.counts(covered), path, "settle.sector", name(sector)),
                    covered.text()));
        }
    }

    private static Words name(Sector sector) {
        return Show.words("sector." + sector.name().toLowerCase(Locale.ROOT));
    }

    private static Centre centre(String path, LearningCentre centre, World in) {
        String settles = "settle.centre";
        Boolean technology = centre.informationTechnology();
        Stated<Boolean> director = centre.director();
        return new Centre(
                in.at(path),
                centre.name(),
                director.value().orElseGet(() -> in.most(director, path + ".director", settles)) ? 1 : 0,
                in.text(centre.ranking(), path + ".ranking", settles, ranking -> ranking),
                in.amount(
                        centre.budget(),
                        path + ".budget",
                        settles,
                        money -> World.counts(money).leastWhole(),
                        0),
                technology == null ? in.most(path + ".informationTechnology", settles) : technology);
    }

    private void literacy(World in) {
        List<Interval> illiterate = results.literacy().value().map(Literacy::ranges).orElse(List.of()).stream()
                .map(AgeRange::illiterate)
                .map(World::counts)
                .toList();
        PrintedNumber classes =
                results.literacy().value().map(Literacy::classes).orElse(null);
        PrintedNumber learners =
                results.literacy().value().map(Literacy::learners).orElse(null);
        long most = illiterate.stream().mapToLong(Interval::greatestWhole).max().orElse(Long.MAX_VALUE);
        long least = illiterate.stream().mapToLong(Interval::leastWhole).max().orElse(0);
        in.add(new vn.khuyenhoc.review.gap.Literacy(
                in.at("literacy"),
                in.asked(Interval.closed((double) least, (double) most), "literacy", "settle.literacy"),
                most == Long.MAX_VALUE ? Show.words("number.unknown") : Show.count(most),
                in.reached(World.counts(classes), "literacy", "settle.literacy"),
                learners == null
                        ? Double.POSITIVE_INFINITY
                        : in.reached(World.counts(learners), "literacy", "settle.literacy"),
                learners == null ? Show.words("number.unknown") : learners.text()));
    }
}
