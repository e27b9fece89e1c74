package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.diff.gaps.GapTrial;
import vn.khuyenhoc.authoring.gaps.GapContent;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.review.PlanReviewResult;

/** The review of the illustrative plan and results of the sample commune, with the subjects of its register. */
final class SampleReview {
    private static final String PLAN = "samples/ke-hoach-2024-tan-van.yaml";
    private static final List<String> RESULTS =
            List.of("samples/ket-qua-2023-tan-van.yaml", "samples/ket-qua-2024-tan-van.yaml");

    /** The last day of the year of the sample. */
    private static final LocalDate DAY = LocalDate.of(2024, Month.DECEMBER, 31);

    private SampleReview() {}

    /** The review of the sample commune as of the day on which its register was judged. */
    static PlanReviewResult of(Judged judged) {
        Catalogue catalogue = judged.engine().catalogue();
        ReviewFiles files = new ReviewFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        files.plans().add(new PlanReader(catalogue).read(PLAN, text(PLAN)));
        RESULTS.forEach(name -> files.results().add(new ResultsReader(catalogue).read(name, text(name))));
        Locality place = new Locality(judged.engine(), judged.context().locality());
        RegisterReview decided = new RegisterReview(place, judged.register(), judged.decisions());
        return new Reviewing(place, judged.context().asOf())
                .review(files, decided.nearest(), null, decided.notes())
                .single();
    }

    /** The plan and results of the sample commune, for packs that are compared. */
    static GapTrial trial() {
        return new GapTrial(
                PLAN,
                GapContent.of(Stream.concat(Stream.of(PLAN), RESULTS.stream())
                        .collect(Collectors.toMap(
                                name -> name, SampleReview::text, (one, other) -> one, LinkedHashMap::new))),
                DAY);
    }

    private static String text(String name) {
        try (InputStream in = SampleReview.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the sample " + name + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
