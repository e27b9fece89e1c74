package vn.khuyenhoc.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.Figures;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.internal.yaml.YamlFile;
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
        String name = file.toString();
        String text = YamlFile.text(file);
        if (PlanReader.isPlan(name, text)) {
            plans.add(new PlanReader(catalogue).read(name, text));
        } else if (ResultsReader.isResults(name, text)) {
            results.add(new ResultsReader(catalogue).read(name, text));
        } else {
            figures.add(new FiguresReader(catalogue.allTargets()).read(name, text));
        }
    }
}
