package vn.khuyenhoc.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.subject.Subject;

/**
 * What the papers of one title are drafted from. Immutable.
 *
 * @param subject subject that is judged
 * @param area name of the area that the subject lies in, for the place where papers are written; null where it is not known
 * @param own decision on the subject as it prepares: its own papers tell it
 * @param council decision on the same title as the council decides: the papers of who decides tell it
 * @param asked level that is asked for; 0 for the one that the subject's own decision reaches, or the lowest
 * @param members who sits on the council; empty where nobody said
 */
public record DossierCase(
        Subject subject,
        @Nullable String area,
        Decision own,
        Decision council,
        int asked,
        List<CouncilMember> members) {
    public DossierCase {
        members = List.copyOf(members);
    }

    /** The level that the papers are about. */
    int level() {
        return asked > 0 ? asked : Math.max(1, own.level());
    }

    /** What was found for that level: by the subject itself, or for who decides. */
    LevelResult result(boolean deciding) {
        return decision(deciding).levels().get(level() - 1);
    }

    /** The subject's own decision, or that of who decides. */
    Decision decision(boolean deciding) {
        return deciding ? council : own;
    }
}
