package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/**
 * What a review is given.
 *
 * @param figures published figures
 * @param plans plans; their files have a key that says so
 * @param results results of years; their files have a key that says so
 */
record ReviewFiles(List<Figures> figures, List<Plan> plans, List<Results> results) {

    /**
     * Reads files of any kind.
     *
     * @throws FaultyInputException naming every fault of every file
     */
    static ReviewFiles read(List<Path> files, Catalogue catalogue) {
        ReviewFiles read = new ReviewFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Faults faults = new Faults();
        for (Path file : files) {
            try {
                read.add(file, catalogue);
            } catch (FaultyInputException e) {
                faults.addAll(e.faults());
            }
        }
        faults.throwIfAny();
        return read;
    }

    /** Whether there is nothing to review. */
    boolean isEmpty() {
        return figures.isEmpty() && plans.isEmpty() && results.isEmpty();
    }

    /** The same with more results. */
    ReviewFiles with(Results more) {
        List<Results> all = new ArrayList<>(results);
        all.add(more);
        return new ReviewFiles(figures, plans, all);
    }

    private void add(Path file, Catalogue catalogue) {
        String text = text(file);
        if (PlanReader.isPlan(file.toString(), text)) {
            plans.add(new PlanReader(catalogue).read(file));
        } else if (ResultsReader.isResults(file.toString(), text)) {
            results.add(new ResultsReader(catalogue).read(file));
        } else {
            figures.add(new FiguresReader(catalogue.allTargets()).read(file));
        }
    }

    /** The text of a file; what cannot be read is left to the reader of figures to say. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
