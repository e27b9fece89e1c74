package vn.khuyenhoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyenhoc.dossier.CouncilMember;
import vn.khuyenhoc.dossier.CouncilReader;
import vn.khuyenhoc.dossier.DossierDrafts;
import vn.khuyenhoc.dossier.DraftPaper;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.title.Title;

/** Drafts the papers that documents ask for the titles of one subject. */
@Command(name = "dossier")
final class DossierCommand implements Callable<Integer> {
    private static final int MOST_MEMBERS = 99;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SUBJECT", descriptionKey = "subject")
    private String subject = "";

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Mixin
    private Judging judging = new Judging();

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "dossier-out", required = true)
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "docx|html|both", descriptionKey = "dossier-format", defaultValue = "both")
    private PaperFormat format = PaperFormat.BOTH;

    @Option(names = "--paper", paramLabel = "CODE", descriptionKey = "dossier-paper")
    private List<String> papers = List.of();

    @Option(names = "--title", paramLabel = "CODE", descriptionKey = "dossier-title", converter = TitleOption.class)
    private List<Title> titles = List.of();

    @Option(names = "--level", paramLabel = "N", descriptionKey = "dossier-level")
    private @Nullable Integer level;

    @ArgGroup
    private @Nullable Seats seats;

    /** Who sits on the council: a file, or only how many. */
    static final class Seats {
        @Option(names = "--council", paramLabel = "FILE", descriptionKey = "dossier-council", required = true)
        private @Nullable Path council;

        @Option(names = "--members", paramLabel = "N", descriptionKey = "dossier-members", required = true)
        private int members;
    }

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(spec);
        PaperFiles.check(out);
        if (level != null && level < 1) {
            throw new BadRequest("dossier.level.low", level);
        }
        List<CouncilMember> council = council();
        Judged all = judging.judge(files, around);
        requireKnown(all.register());
        DossierPapers work = new DossierPapers(all, subject, council, level == null ? 0 : level);
        List<DraftPaper> drafts = work.drafts(titles, papers, around);
        PaperFiles.write(out, subject, drafts, format, around);
        return 0;
    }

    private List<CouncilMember> council() {
        if (seats == null) {
            return List.of();
        }
        Path file = seats.council;
        if (file == null) {
            if (seats.members < 1 || seats.members > MOST_MEMBERS) {
                throw new BadRequest("dossier.members", seats.members, MOST_MEMBERS);
            }
            return DossierDrafts.unnamed(seats.members);
        }
        if (!Files.isRegularFile(file)) {
            throw new BadRequest("dossier.noCouncilFile", file);
        }
        List<CouncilMember> members = CouncilReader.read(file);
        if (members.isEmpty()) {
            throw new BadRequest("dossier.noMembers", file);
        }
        return members;
    }

    private void requireKnown(Register register) {
        if (register.subject(subject).isEmpty()) {
            List<String> known = register.subjects().stream().map(Subject::id).toList();
            throw new BadRequest("subject.unknown", subject, Suggestions.nearest(subject, known));
        }
    }
}
