package vn.khuyenhoc.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is searched. */
final class Targets {
    private Targets() {}

    static List<Target> all() {
        return Stream.of(RegisterTargets.all(), DocumentTargets.all(), RuleTargets.all(), PackTargets.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The target with a name, also one that is broken on purpose. */
    static Target named(String name) {
        return Stream.concat(all().stream(), PlantedFaults.all().stream())
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
