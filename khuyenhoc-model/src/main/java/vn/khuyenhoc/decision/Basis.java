package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.text.Words;

/**
 * By which law a decision was made.
 *
 * @param criteriaSet identifier of the criteria set; null where none is in force
 * @param name name of the criteria set, or why none is in force
 * @param document code of the document; null where none is in force
 * @param validity days on which the set, or the gap, holds
 * @param completeness how much of the set could be read
 * @param illustrative whether numbers were made up to show how a locality would complete the set; never law
 * @param authority who decides; null where that is unresolved
 * @param authorityNote why it is unresolved, or what to know of it; may be absent
 * @param missing what of the set could not be read
 * @param rules digest of the rule set
 * @param catalogue digest of the catalogue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Basis(
        @Nullable String criteriaSet,
        Words name,
        @Nullable String document,
        @Nullable Validity validity,
        Completeness completeness,
        boolean illustrative,
        @Nullable Words authority,
        @Nullable Words authorityNote,
        List<Words> missing,
        String rules,
        String catalogue) {
    public Basis {
        missing = List.copyOf(missing);
    }
}
