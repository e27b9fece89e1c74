package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/**
 * What a rate is a share of. Rates of different bases are never compared.
 *
 * @param code code in the catalogue, such as {@code families}; empty where figures name a base of their own
 * @param name what is counted
 * @param titles titles all of whose subjects are the base, such as {@code family}; empty where it is made of others
 * @param within lowest tier of an area that has it, such as that of universities; null where every commune may
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TargetBase(
        String code,
        Words name,
        List<Title> titles,
        @JsonIgnore @Nullable Tier within) {

    public TargetBase {
        titles = List.copyOf(titles);
    }

    /** A base that is not all subjects of a title. */
    public TargetBase(String code, Words name) {
        this(code, name, List.of(), null);
    }
}
