package vn.khuyenhoc.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.review.PlanReviewResult;

/**
 * A review as one HTML page that needs no other file and no network. Immutable and thread-safe.
 *
 * <p>Whatever comes from data is escaped. The charts need JavaScript; their numbers stand in tables, which do not.
 */
public final class HtmlReport {
    private static final String CHART = "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
    private static final Template PAGE = Mustache.compiler()
            .emptyStringIsFalse(true)
            .withLoader(part -> new StringReader(resource(part + ".mustache")))
            .compile(resource("report.mustache"));
    private static final String STYLE = resource("report.css");
    private static final String DRAWING = resource("charts.js");
    private static final String LIBRARY = resource(CHART).replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    private final Catalogue catalogue;

    /** Reports that name the documents of a catalogue. */
    public HtmlReport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The page of a review.
     *
     * @param locale Vietnamese, or English
     */
    public String of(PlanReviewResult result, Locale locale) {
        return PAGE.execute(new Page(catalogue, result, locale, STYLE, LIBRARY, DRAWING));
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the report lacks its part " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
