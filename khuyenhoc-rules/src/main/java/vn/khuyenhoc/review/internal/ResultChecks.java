package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.results.Association.SectorCount;
import vn.khuyenhoc.results.Literacy;
import vn.khuyenhoc.results.Literacy.AgeRange;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.results.Sector;
import vn.khuyenhoc.review.gap.LiteracyCheck;
import vn.khuyenhoc.review.gap.SectorCheck;
import vn.khuyenhoc.review.gap.SectorStep;

/** What the last results must show to be done: models, literacy classes, sectors of the association, commendation. */
final class ResultChecks {
    private final PlanCase planCase;
    private final Results results;
    private final @Nullable Results before;
    private final List<Check> checks = new ArrayList<>();

    ResultChecks(PlanCase planCase, Results results, @Nullable Results before) {
        this.planCase = planCase;
        this.results = results;
        this.before = before;
    }

    List<Check> all() {
        fact("models-deployed").ifPresent(this::models);
        fact("literacy-classes-held").ifPresent(fact -> checks.add(literacy(fact)));
        fact("sectors-covered").ifPresent(fact -> {
            for (Sector sector : Sector.values()) {
                checks.add(sector(fact, sector));
            }
        });
        fact("association-not-shrinking").ifPresent(this::shrinking);
        fact("commendation-done")
                .ifPresent(fact -> checks.add(Provisions.of(
                        fact,
                        results.commendations().there(),
                        results.commendations().known(),
                        "settle.commendations")));
        return checks;
    }

    private Optional<PlanFact> fact(String code) {
        return Optional.ofNullable(planCase.fact(code)).filter(fact -> !results.exempt(code));
    }

    private void models(PlanFact fact) {
        for (Requirement requirement : planCase.asking(fact)) {
            requirement.indicators().stream()
                    .filter(code -> !results.exempt(code)
                            && planCase.plan().exemption(code).isEmpty())
                    .forEach(code -> checks.add(model(fact, requirement, code)));
        }
    }

    private Check model(PlanFact fact, Requirement requirement, String indicator) {
        List<FigureRow> rows = results.rows().stream()
                .filter(row -> row.indicator().equals(indicator))
                .toList();
        boolean there = rows.stream().anyMatch(ResultChecks::deployed);
        boolean known = !rows.isEmpty() && rows.stream().allMatch(ResultChecks::none);
        return Provisions.of(fact, requirement, there, known, "settle.row", planCase.name(indicator), year())
                .about(indicator);
    }

    private static boolean deployed(FigureRow row) {
        return Bounds.least(row.recognised()) > 0
                || Bounds.least(row.registered()) > 0
                || row.rates().stream().anyMatch(rate -> rate.printed().value().signum() > 0);
    }

    private static boolean none(FigureRow row) {
        return Bounds.greatest(row.recognised()) == 0 && Bounds.greatest(row.registered()) == 0;
    }

    private Check literacy(PlanFact fact) {
        Optional<Literacy> literacy = results.literacy().value();
        List<AgeRange> ranges = literacy.map(Literacy::ranges).orElse(List.of());
        PrintedNumber classes = literacy.map(Literacy::classes).orElse(null);
        long most = ranges.isEmpty()
                ? Long.MAX_VALUE
                : ranges.stream()
                        .mapToLong(range -> Bounds.greatest(range.illiterate()))
                        .max()
                        .orElseThrow();
        long fewest = ranges.stream()
                .mapToLong(range -> Bounds.least(range.illiterate()))
                .max()
                .orElse(0);
        return new Check(
                fact,
                null,
                List.of(most == Long.MAX_VALUE ? Show.words("number.unknown") : Show.count(most), year()),
                number -> new LiteracyCheck(number, most, Bounds.least(classes)),
                number -> new LiteracyCheck(number, fewest, Bounds.greatest(classes)),
                Show.words("settle.literacy"),
                null,
                null);
    }

    private Check sector(PlanFact fact, Sector sector) {
        SectorCount count = count(results, sector).orElse(new SectorCount(sector, null, null, null));
        return new Check(
                fact,
                null,
                List.of(name(sector), year()),
                number -> new SectorCheck(number, Bounds.greatest(count.entities()), Bounds.least(count.covered())),
                number -> new SectorCheck(number, Bounds.least(count.entities()), Bounds.greatest(count.covered())),
                Show.words("settle.sector", name(sector)),
                null,
                null);
    }

    private static Optional<SectorCount> count(Results results, Sector sector) {
        return results.association().value().flatMap(association -> association.sector(sector));
    }

    private void shrinking(PlanFact fact) {
        if (before == null) {
            return;
        }
        for (Sector sector : Sector.values()) {
            PrintedNumber earlier =
                    count(before, sector).map(SectorCount::covered).orElse(null);
            PrintedNumber later =
                    count(results, sector).map(SectorCount::covered).orElse(null);
            if (earlier != null && later != null) {
                checks.add(new Check(
                        fact,
                        null,
                        List.of(Show.words("sector.step", name(sector), earlier.text(), later.text()), year()),
                        number -> new SectorStep(number, Bounds.greatest(earlier), Bounds.least(later)),
                        number -> new SectorStep(number, Bounds.least(earlier), Bounds.greatest(later)),
                        Show.words("settle.sector", name(sector)),
                        null,
                        null));
            }
        }
    }

    private static Object name(Sector sector) {
        return Show.words("sector." + sector.name().toLowerCase(Locale.ROOT));
    }

    private String year() {
        return String.valueOf(results.year());
    }
}
