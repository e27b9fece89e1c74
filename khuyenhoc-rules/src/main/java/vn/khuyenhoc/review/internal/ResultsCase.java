package vn.khuyenhoc.review.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.Figures.Members;
import vn.khuyenhoc.figures.Figures.Publication;
import vn.khuyenhoc.results.Association;
import vn.khuyenhoc.results.Results;

/** The results of a place, each year reviewed as figures, earliest first. */
public final class ResultsCase {
    /** No results. */
    static final ResultsCase NONE = new ResultsCase(List.of());

    private final List<Year> years;

    /**
     * The results of one year.
     *
     * @param results results
     * @param reviewer their review as figures
     */
    record Year(Results results, Reviewer reviewer) {

        /** What the paths of its parts begin with. */
        String part() {
            return "results " + results.year() + ":";
        }

        /** The part of a row. */
        String part(int row) {
            return part() + "rows[" + row + "]";
        }

        /** The rates of the row of a part. */
        Rates rates(String part) {
            return reviewer.rates()
                    .get(IntStream.range(0, reviewer.rates().size())
                            .filter(row -> part(row).equals(part))
                            .findFirst()
                            .orElseThrow());
        }
    }

    /** The results of one or more years; none where none were given. */
    public ResultsCase(Catalogue catalogue, @Nullable String locality, RuleRun targets, List<Results> results) {
        this(results.stream()
                .sorted(Comparator.comparing(Results::asOf))
                .map(one ->
                        new Year(one, new Reviewer(catalogue, locality, targets, figures(one), one.asOf(), one.area())))
                .toList());
    }

    private ResultsCase(List<Year> years) {
        this.years = years;
    }

    private static Figures figures(Results results) {
        return new Figures(
                null,
                results.year(),
                results.asOf(),
                null,
                new Publication(results.name(), "", SourceMark.LOCAL),
                results.areaClasses(),
                results.population(),
                results.association().value().map(ResultsCase::members).orElse(null),
                null,
                List.of(),
                null,
                results.rows(),
                results.notes());
    }

    private static Members members(Association association) {
        return new Members(association.members(), association.memberShare());
    }

    /** The years, earliest first. */
    List<Year> years() {
        return years;
    }

    /** The last year. */
    Optional<Year> last() {
        return years.stream().reduce((first, second) -> second);
    }

    /** The year before another. */
    Optional<Year> before(Year year) {
        int at = years.indexOf(year);
        return at < 1 ? Optional.empty() : Optional.of(years.get(at - 1));
    }
}
