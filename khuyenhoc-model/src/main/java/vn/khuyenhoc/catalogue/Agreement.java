package vn.khuyenhoc.catalogue;

import java.util.List;

/**
 * What observations have to agree on because a document ties them together.
 *
 * @param kind how they are tied
 * @param observations observation codes: all that share a base, or the part and the whole, or the higher grade and the one it holds
 * @param grades the grades that are tied, in the order of the observations; empty for other kinds
 * @param citation document, clause, mark and source
 */
public record Agreement(Kind kind, List<String> observations, List<String> grades, Citation citation) {
    /** Stands in place of a grade for what is so. */
    public static final String YES = "yes";

    /** Stands in place of a grade for a share or a count above none. */
    public static final String SOME = "some";

    public Agreement {
        observations = List.copyOf(observations);
        grades = List.copyOf(grades);
    }

    /** How observations are tied. */
    public enum Kind {
        /** Shares of one base, which is one number. */
        SAME_BASE,
        /** The first is a part of the second, of one base. */
        PART,
        /** The base of the first lies within that of the second, and so do those who count and those who do not. */
        WITHIN,
        /**
         * From its grade on the first holds the grade of the second. Instead of a grade {@code yes} stands for what is so, and {@code some}
         * for a share or a count above none.
         */
        IMPLIES
    }
}
