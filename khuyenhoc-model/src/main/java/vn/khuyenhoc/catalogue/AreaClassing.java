package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Words;

/**
 * That an area was recognised as one of a kind, such as a mountainous commune.
 *
 * @param name what it was recognised as
 * @param areaClass class that changes thresholds and targets; null where no source says that it is the same
 * @param validity days on which it is one
 * @param mark how sure that is
 * @param source code of the source
 * @param notes what the reader should know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaClassing(
        Words name,
        @Nullable AreaClass areaClass,
        Validity validity,
        SourceMark mark,
        String source,
        List<Words> notes) {

    public AreaClassing {
        notes = List.copyOf(notes);
    }
}
