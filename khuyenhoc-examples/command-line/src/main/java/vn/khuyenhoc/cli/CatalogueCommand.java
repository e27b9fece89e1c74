package vn.khuyenhoc.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the law as data: what it holds, and everything known of one code. */
@Command(
        name = "catalogue",
        subcommands = {CatalogueCommand.ListCommand.class, CatalogueCommand.ShowCommand.class})
final class CatalogueCommand {

    /** Lists documents, criteria sets by title, gaps, targets, obligations, bodies, areas, overlays and the codes of files. */
    @Command(name = "list")
    static final class ListCommand implements Callable<Integer> {
        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(
                paramLabel = "documents|sets|targets|links|obligations|plan-facts|bodies|areas|overlays|codes",
                arity = "0..1",
                descriptionKey = "catalogue-section")
        private @Nullable CatalogueSection section;

        @Option(
                names = {"--locality", "--overlay"},
                paramLabel = "ID|DIR",
                descriptionKey = "overlay")
        private List<String> localities = List.of();

        @Override
        public Integer call() throws IOException {
            Surroundings around = Surroundings.of(spec);
            String text = new CatalogueList(
                            Locality.of(localities, null).engine().catalogue(), around.locale())
                    .text(section);
            Output.write(null, around.out(), writer -> writer.write(text));
            return 0;
        }
    }

    /** Shows everything known of one code of the catalogue, or of what bears a name. */
    @Command(name = "show")
    static final class ShowCommand implements Callable<Integer> {
        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "CODE", descriptionKey = "code")
        private String code = "";

        @Option(
                names = {"--locality", "--overlay"},
                paramLabel = "ID|DIR",
                descriptionKey = "overlay")
        private List<String> localities = List.of();

        @Override
        public Integer call() throws IOException {
            Surroundings around = Surroundings.of(spec);
            String text = new CatalogueEntry(Locality.of(localities, null).engine(), around.locale()).text(code);
            Output.write(null, around.out(), writer -> writer.write(text));
            return 0;
        }
    }
}
