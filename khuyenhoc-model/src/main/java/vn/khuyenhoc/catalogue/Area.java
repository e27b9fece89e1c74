package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/**
 * An administrative area. Areas are matched by code, never by name: two may bear one name.
 *
 * @param code code of this library, not an official one
 * @param name name for people
 * @param tier commune, district or province
 * @param superior code of the area around it; null where there is none in the catalogue
 * @param lifetime days on which it exists
 * @param predecessors codes of the areas that it was formed from
 * @param allParts whether the catalogue is known to name all that it was formed from and all that lies directly in it
 * @param classes what it was recognised as; that none is named does not say that there is none
 * @param mark how sure these facts are
 * @param source code of the source
 * @param notes what the reader should know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Area(
        String code,
        Words name,
        Tier tier,
        @Nullable String superior,
        Lifetime lifetime,
        List<String> predecessors,
        boolean allParts,
        List<AreaClassing> classes,
        SourceMark mark,
        String source,
        List<Words> notes) {

    public Area {
        predecessors = List.copyOf(predecessors);
        classes = List.copyOf(classes);
        notes = List.copyOf(notes);
    }
}
