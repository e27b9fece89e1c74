package vn.khuyenhoc.catalogue;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.title.Title;

/**
 * How a register gives an observation: by counting the related subjects that hold a title, or from the subject's own titles.
 *
 * @param kind what is counted
 * @param relation which related subjects are counted; null unless {@code kind} is {@link Kind#SHARE}
 * @param title the title that counts
 * @param level lowest level of the title that counts, from 1
 * @param fromAge age in years, at the end of the data year, from which related citizens are counted; 0 for all
 * @param residentsOnly whether only citizens count whose commune the register names, and not those known through a family alone
 * @param recognised clause by which only subjects count that are recognised by a decision; null where none says so
 */
public record Derivation(
        Kind kind,
        @Nullable Relation relation,
        Title title,
        int level,
        int fromAge,
        boolean residentsOnly,
        @Nullable Citation recognised) {

    /** This, of citizens from another age on, and of residents only or of all. */
    public Derivation counting(int otherAge, boolean otherResidents) {
        return new Derivation(kind, relation, title, level, otherAge, otherResidents, recognised);
    }

    /** What is counted. */
    public enum Kind {
        /** Share of related subjects that hold the title at the level or above. */
        SHARE,
        /** Level of the title that the subject itself holds, as the grade at that place of the list. */
        LEVEL,
        /** Number of years in a row, up to the data year, for which the subject holds the title. */
        YEARS
    }

    /** Subjects related to a subject. */
    public enum Relation {
        /** Members of a family or a unit. */
        MEMBERS,
        /** Learners of a unit. */
        LEARNERS,
        /** Families of a clan or a community. */
        FAMILIES,
        /** Members of the families of a clan or a community. */
        MEMBERS_OF_FAMILIES,
        /**
         * Citizens whose commune is the administrative unit, and those of whom no commune is known but who belong to a
         * family of one of its communities.
         */
        CITIZENS,
        /** Administrative units directly below an administrative unit that exist on the date. */
        SUBORDINATES
    }
}
