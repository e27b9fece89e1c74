package vn.khuyenhoc.catalogue;

import java.util.Set;
import vn.khuyenhoc.subject.AreaClass;

/**
 * A class of area that a document uses but whose definition could not be read, so that areas of other classes may be of it too.
 *
 * @param areaClass class without a definition that could be read
 * @param mayBe classes of which an area may be of that class as well, where the register does not say so
 * @param citation where the definition should stand
 */
public record UnclearArea(AreaClass areaClass, Set<AreaClass> mayBe, Citation citation) {

    public UnclearArea {
        mayBe = Set.copyOf(mayBe);
    }

    /** Whether it is not known if an area of some classes is of this class too. */
    public boolean isOpen(Set<AreaClass> classes) {
        return !classes.contains(areaClass) && classes.stream().anyMatch(mayBe::contains);
    }
}
