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
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;

/**
 * What a review is given.
 *
 * @param figures published figures
 * @param plans plans; their files have a key that says so
 */
record ReviewFiles(List<Figures> figures, List<Plan> plans) {

    /**
     * Reads files of either kind.
     *
     * @throws FaultyInputException naming every fault of every file
     */
    static ReviewFiles read(List<Path> files, Catalogue catalogue) {
        FiguresReader figuresReader = new FiguresReader(catalogue.targets());
        PlanReader planReader = new PlanReader(catalogue);
        ReviewFiles read = new ReviewFiles(new ArrayList<>(), new ArrayList<>());
        Faults faults = new Faults();
        for (Path file : files) {
            try {
                if (isPlan(file)) {
                    read.plans().add(planReader.read(file));
                } else {
                    read.figures().add(figuresReader.read(file));
                }
            } catch (FaultyInputException e) {
                faults.addAll(e.faults());
            }
        }
        faults.throwIfAny();
        return read;
    }

    /** Whether a file is that of a plan; what cannot be read is left to the reader of figures to say. */
    private static boolean isPlan(Path file) {
        try {
            return PlanReader.isPlan(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }
}
