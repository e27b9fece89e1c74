package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.authoring.why.WhyNot;
import vn.khuyenhoc.explanation.Explanation;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Suggestions;

/** Explains every decision on one subject of a register. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SUBJECT", descriptionKey = "subject")
    private String subject = "";

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Mixin
    private Judging judging = new Judging();

    @Option(names = "--format", paramLabel = "text|json|ndjson|csv", descriptionKey = "format", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        Judged all = judging.judge(files, around);
        requireKnown(all.register());
        Judged judged = all.only(subject);
        Output.write(out, around.out(), writer -> {
            if (format == Format.TEXT) {
                writer.write(text(judged, around.locale()));
            } else {
                new Decisions(judged, around.locale()).write(format, writer);
            }
        });
        return 0;
    }

    private void requireKnown(Register register) {
        if (register.subject(subject).isEmpty()) {
            List<String> known = register.subjects().stream().map(Subject::id).toList();
            throw new BadRequest("subject.unknown", subject, Suggestions.nearest(subject, known));
        }
    }

    private String text(Judged judged, Locale locale) {
        if (judged.decisions().isEmpty()) {
            return Say.text(locale, "subject.noTitle", subject) + "\n";
        }
        Explanation explanation = new Explanation(judged.engine().catalogue(), locale);
        WhyNot why = new WhyNot(
                judging.rules(judged.engine().catalogue()), judged.engine().catalogue());
        return judged.decisions().stream()
                        .map(decision -> explanation.of(decision) + why.text(decision, locale))
                        .collect(Collectors.joining("\n"))
                + LinkedTitles.of(judged).text(locale);
    }
}
