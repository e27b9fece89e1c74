package vn.khuyenhoc.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.CalendarStep;
import vn.khuyenhoc.catalogue.Council;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.Paper;
import vn.khuyenhoc.catalogue.PaperParty;
import vn.khuyenhoc.catalogue.PaperRole;
import vn.khuyenhoc.catalogue.StepKind;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Who makes and receives the papers of one title on a day, by the catalogue. Immutable. */
final class Parties {
    private static final List<String> RANKS =
            List.of("Xã ", "Phường ", "Thị trấn ", "Đặc khu ", "Huyện ", "Quận ", "Thị xã ", "Thành phố ", "Tỉnh ");
    private final Jurisdiction law;
    private final CriteriaSet set;
    private final Title title;
    private final Context context;
    private final Subject subject;

    Parties(Jurisdiction law, CriteriaSet set, Title title, Context context, Subject subject) {
        this.law = law;
        this.set = set;
        this.title = title;
        this.context = context;
        this.subject = subject;
    }

    /** The name of who makes a paper, or a mark that it is not known. */
    Run maker(Paper paper, Sheet sheet) {
        return name(paper.maker(day()), sheet);
    }

    /** The name of whom a paper goes to, or a mark that it is not known. */
    Run receiver(Paper paper, Sheet sheet) {
        return name(paper.receiver(day()), sheet);
    }

    private Run name(Optional<PaperParty> party, Sheet sheet) {
        PaperRole role = party.map(PaperParty::role).orElse(PaperRole.NAMED);
        Words named = party.map(PaperParty::name).orElse(null);
        return named != null ? Sheet.bold(named.vi()) : role == PaperRole.SUBJECT ? subject(sheet) : role(role, sheet);
    }

    private Run role(PaperRole role, Sheet sheet) {
        String known = switch (role) {
            case RECEIVER -> vi(step().map(CalendarStep::receiver).orElse(null));
            case FOUNDER -> vi(council().map(Council::founder).orElse(null));
            case AUTHORITY -> vi(authority().map(Authority::name).orElse(null));
            case COUNCIL -> Say.text("council.name", set.name());
            case SUBJECT, NAMED -> null;
        };
        return known == null ? sheet.lacks("missing." + role, shown(day())) : Sheet.bold(known);
    }

    private static @Nullable String vi(@Nullable Words words) {
        return words == null ? null : words.vi();
    }

    /** The body of the subject: the People's Committee of an area, or the unit itself. */
    Run subject(Sheet sheet) {
        String name = subject.name();
        if (name == null || name.isBlank()) {
            return sheet.lacks("missing.subject", subject.id());
        }
        return Sheet.bold(subject instanceof AdministrativeUnit ? Say.text("committee", lower(name.strip())) : name);
    }

    /** The subject as it is recognised. */
    Run recognised(Sheet sheet) {
        String name = subject.name();
        return name == null || name.isBlank()
                ? sheet.lacks("missing.subject", subject.id())
                : Sheet.bold(subject instanceof AdministrativeUnit ? lower(name.strip()) : name.strip());
    }

    private static String lower(String name) {
        return RANKS.stream().anyMatch(name::startsWith)
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    /** When and to whom the dossier is handed in; empty where the calendar does not say. */
    Optional<CalendarStep> step() {
        return law.calendar(set, title, context.dataYear(), day()).stream()
                .filter(step -> step.kind() == StepKind.HAND_IN)
                .findFirst();
    }

    /** The council of the day; empty where the document asks for none. */
    Optional<Council> council() {
        return law.council(set, title, day());
    }

    /** Who decides on the day. */
    Optional<Authority> authority() {
        return law.authority(set, title, day());
    }

    private LocalDate day() {
        return context.asOf();
    }

    /** A day as papers write it. */
    static String shown(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
