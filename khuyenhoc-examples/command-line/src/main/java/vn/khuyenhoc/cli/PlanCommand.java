package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.dossier.DocxWriter;
import vn.khuyenhoc.dossier.PlanSheet;
import vn.khuyenhoc.internal.OwnerOnly;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.planning.Issuer;
import vn.khuyenhoc.planning.PlanDraft;
import vn.khuyenhoc.planning.PlanDraftYaml;
import vn.khuyenhoc.planning.PlanDrafting;
import vn.khuyenhoc.planning.UnfitIssuerException;
import vn.khuyenhoc.title.Tier;

/** Helps those who make plans. */
@Command(
        name = "plan",
        subcommands = {PlanCommand.NewCommand.class})
final class PlanCommand {

    /** Writes the skeleton of the plan of a year. */
    @Command(name = "new")
    static final class NewCommand implements Callable<Integer> {
        private static final int FIRST_YEAR = 2021;
        private static final int LAST_YEAR = 2100;

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "plan-earlier")
        private List<Path> earlier = List.of();

        @Option(names = "--area", paramLabel = "CODE", descriptionKey = "plan-area")
        private @Nullable String area;

        @Option(names = "--issuer", paramLabel = "CODE", descriptionKey = "plan-issuer", required = true)
        private String issuer = "";

        @Option(names = "--tier", paramLabel = "commune|district|province|central", descriptionKey = "plan-tier")
        private @Nullable Tier tier;

        @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "plan-year", required = true)
        private int year;

        @Option(names = "--locality", paramLabel = "ID|DIR", descriptionKey = "locality")
        private List<String> localities = List.of();

        @Option(names = "--out", paramLabel = "FILE", descriptionKey = "plan-out")
        private @Nullable Path out;

        @Option(names = "--docx", paramLabel = "FILE", descriptionKey = "plan-docx")
        private @Nullable Path docx;

        @Override
        public Integer call() throws IOException {
            Surroundings around = Surroundings.of(spec);
            Output.check(out, earlier);
            Output.check(docx, earlier);
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new BadRequest("plan.year", year, FIRST_YEAR, LAST_YEAR);
            }
            Locality place = Locality.of(localities, null);
            PlanDraft draft = draft(place);
            Catalogue catalogue = place.engine().catalogue();
            PlanDraftYaml yaml = new PlanDraftYaml(catalogue, around.locale());
            String text = yaml.of(draft);
            Output.write(out, around.out(), writer -> writer.write(text));
            write(catalogue, draft);
            around.err()
                    .println(Say.text(
                            around.locale(),
                            "plan.written",
                            draft.targets().size(),
                            draft.tasks().size(),
                            yaml.blanks(text)));
            around.err().flush();
            return 0;
        }

        private void write(Catalogue catalogue, PlanDraft draft) throws IOException {
            if (docx != null) {
                byte[] bytes = DocxWriter.write(PlanSheet.of(catalogue, draft));
                OwnerOnly.write(Output.place(docx, earlier), file -> Files.write(file, bytes));
            }
        }

        private PlanDraft draft(Locality place) throws IOException {
            Catalogue catalogue = place.engine().catalogue();
            EarlierWork before = EarlierWork.read(earlier, place, LocalDate.of(year - 1, 12, 31));
            try {
                Actor who = Issuer.of(catalogue, issuer, area, tier);
                return new PlanDrafting(catalogue, place.engine().rules(), place.overlay())
                        .draft(who, year, before.plans(), before.gaps());
            } catch (UnfitIssuerException e) {
                throw new BadRequest("plan.issuer", e.told());
            }
        }
    }
}
