package vn.khuyenhoc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.text.Words;

/**
 * An observation code: what is observed and in which type.
 *
 * @param code code, such as {@code thanh_vien_tuan_thu_ky_luat}
 * @param type type of its values
 * @param name what is observed
 * @param base what a share is a share of; null for other types
 * @param unit unit of a count, such as người or nghìn đồng; null where it has none
 * @param maximum highest points; null where not known or for other types
 * @param grades grades from the lowest to the highest; empty for other types
 * @param gradeNames what the grades are called; a grade without a name of its own is told as its code
 * @param document code of the document that sets the grades; null where the one that asks does
 * @param readings observations of which this one is one or another, because the text does not settle which: it lies between the least
 *     and the most of them, and what is declared for it itself counts as no more than the least; empty for others
 * @param derivation how a register gives it where nobody declared it; null where only a declaration does
 */
public record ObservationDefinition(
        String code,
        ValueType type,
        Words name,
        @Nullable Words base,
        @Nullable Words unit,
        @Nullable BigDecimal maximum,
        List<String> grades,
        Map<String, Words> gradeNames,
        @Nullable String document,
        List<String> readings,
        @Nullable Derivation derivation) {

    public ObservationDefinition {
        grades = List.copyOf(grades);
        gradeNames = Map.copyOf(gradeNames);
        readings = List.copyOf(readings);
    }

    /** What a grade is called; empty where it has no name of its own. */
    public Optional<Words> gradeName(String grade) {
        return Optional.ofNullable(gradeNames.get(grade));
    }

    /** The place of a grade in the list from 0, or -1 where it is not a grade of this observation. */
    public int ordinal(String grade) {
        return grades.indexOf(grade);
    }
}
