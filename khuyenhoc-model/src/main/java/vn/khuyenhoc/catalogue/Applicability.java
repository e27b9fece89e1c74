package vn.khuyenhoc.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.UnitKind;

/**
 * To whom a criterion or a criteria set applies. Every given condition must hold; empty and null ones say nothing.
 *
 * @param levels levels at which this condition restricts
 * @param kinds kinds of units it applies to; empty for all
 * @param ownership ownership it asks; null for any
 * @param area class that the area must have; null for any
 * @param notArea class that the area must not have; null for none
 */
public record Applicability(
        Set<Integer> levels,
        Set<UnitKind> kinds,
        @Nullable Ownership ownership,
        @Nullable AreaClass area,
        @Nullable AreaClass notArea) {

    public Applicability {
        levels = Set.copyOf(levels);
        kinds = Set.copyOf(kinds);
    }
}
