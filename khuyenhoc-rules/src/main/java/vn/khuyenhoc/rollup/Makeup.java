package vn.khuyenhoc.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Territory;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;

/** Which areas make up another on a day: those that lie in it, and those that it was formed from. Immutable. */
final class Makeup {
    private final Territory territory;
    private final LocalDate day;

    Makeup(Territory territory, LocalDate day) {
        this.territory = territory;
        this.day = day;
    }

    /** The areas that lie directly in an area on the day nearest to this one on which it exists. */
    List<Area> inside(Area area) {
        LocalDate from = area.lifetime().from();
        LocalDate to = area.lifetime().to();
        LocalDate then = to != null && day.isAfter(to) ? to : from != null && day.isBefore(from) ? from : day;
        return territory.areas().stream()
                .filter(other -> area.code().equals(other.superior()))
                .filter(other -> other.lifetime().contains(then))
                .toList();
    }

    /** The areas that an area was formed from. */
    List<Area> before(Area area) {
        return area.predecessors().stream()
                .flatMap(code -> territory.area(code).stream())
                .toList();
    }

    /** An area with all that makes it up, however far down or back. */
    Set<String> reach(Area area) {
        Set<String> reached = new TreeSet<>();
        reach(area, reached);
        return reached;
    }

    private void reach(Area area, Set<String> reached) {
        if (reached.add(area.code())) {
            inside(area).forEach(other -> reach(other, reached));
            before(area).forEach(other -> reach(other, reached));
        }
    }

    /** What makes up an area but is not among some: codes, and what the catalogue does not name. */
    List<Words> missing(Area area, Set<String> given) {
        if (given.contains(area.code())) {
            return List.of();
        }
        return Stream.of(inside(area), before(area))
                .filter(parts -> parts.stream().map(this::reach).anyMatch(reached -> meets(reached, given)))
                .findFirst()
                .map(parts -> missing(area, parts, given))
                .orElseGet(() -> List.of(new Words(area.code(), area.code())));
    }

    private List<Words> missing(Area area, List<Area> parts, Set<String> given) {
        Stream<Words> others = area.allParts() ? Stream.empty() : Stream.of(Show.words("rollup.others", area.code()));
        return Stream.concat(parts.stream().flatMap(part -> missing(part, given).stream()), others)
                .toList();
    }

    /** Whether two sets of areas have one in common. */
    static boolean meets(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
