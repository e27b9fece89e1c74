package vn.khuyenhoc.review;

import java.util.List;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.FiguresReader;

/** Reviews of figures written in a few lines. */
final class Published {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final FiguresReader READER = new FiguresReader(CATALOGUE.targets());
    static final Review REVIEW = new Review(CATALOGUE, RuleSet.load());

    private Published() {}

    /** The review of figures without a year. */
    static ReviewResult undated(String lines) {
        return REVIEW.review(figures("undated", lines));
    }

    /** The figures of a year: lines of the file without its head. */
    static Figures figures(Object year, String lines) {
        return READER.read(
                "a.yaml",
                "place: Nơi A\nyear: " + year + "\nsource: {name: {vi: a, en: b}, address: c, mark: REPORTED}\n"
                        + lines);
    }

    /** The review of the figures of a year. */
    static ReviewResult review(int year, String lines) {
        return REVIEW.review(figures(year, lines));
    }

    /** The review of one row. */
    static ReviewResult row(int year, String title, String base, String rest) {
        return review(year, "rows:\n  - {title: " + title + ", base: " + base + ", " + rest + "}\n");
    }

    /** The kinds of the remarks. */
    static List<RemarkKind> kinds(ReviewResult result) {
        return result.remarks().stream().map(Remark::kind).toList();
    }
}
