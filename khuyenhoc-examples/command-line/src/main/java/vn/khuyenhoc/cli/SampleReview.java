package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.review.PlanReviewResult;

/** The review of the illustrative plan and results of the sample commune, with the subjects of its register. */
final class SampleReview {
    private static final String PLAN = "samples/ke-hoach-2024-tan-van.yaml";
    private static final List<String> RESULTS =
            List.of("samples/ket-qua-2023-tan-van.yaml", "samples/ket-qua-2024-tan-van.yaml");

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
