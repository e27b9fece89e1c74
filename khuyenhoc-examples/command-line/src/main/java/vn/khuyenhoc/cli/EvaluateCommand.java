package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.stream.StreamResult;

/** Decides on all titles of all subjects of a register. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private Streaming streaming = new Streaming();

    @Option(names = "--format", paramLabel = "text|json|ndjson|csv", descriptionKey = "format", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--fail-on", paramLabel = "not-qualified|undecided", split = ",", descriptionKey = "fail-on")
    private Set<FailOn> failOn = EnumSet.noneOf(FailOn.class);

    /** The outcomes that may be asked to fail on. */
    enum FailOn {
        NOT_QUALIFIED(Outcome.NOT_QUALIFIED),
        UNDECIDED(Outcome.UNDECIDED);

        private final Outcome outcome;

        FailOn(Outcome outcome) {
            this.outcome = outcome;
        }

        boolean meets(Decision decision) {
            return decision.outcome() == outcome;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Integer call() throws IOException {
        Surroundings around = streaming.around(Surroundings.of(spec));
        return Streaming.fits(files, format) ? streamed(around) : inMemory(around);
    }

    private int streamed(Surroundings around) throws IOException {
        StreamResult result = streaming.evaluate(files, judging, format, out, around);
        return failOn.stream().anyMatch(one -> result.decisions(one.outcome) > 0) ? 1 : 0;
    }

    private int inMemory(Surroundings around) throws IOException {
        streaming.refuse();
        Output.check(out, files);
        Judged judged = judging.judge(files, around).inOrder();
        Decisions decisions = new Decisions(judged, around.locale());
        Output.write(out, around.out(), writer -> {
            if (format == Format.TEXT) {
                writer.write(new Overview(judged, around.locale()).text());
            } else {
                decisions.write(format, writer);
            }
        });
        boolean fail =
                judged.decisions().stream().anyMatch(decision -> failOn.stream().anyMatch(one -> one.meets(decision)));
        return fail ? 1 : 0;
    }
}
