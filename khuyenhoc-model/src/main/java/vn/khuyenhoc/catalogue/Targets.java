package vn.khuyenhoc.catalogue;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.title.Title;

/**
 * The targets of the national programmes and of localities, with the bases of their rates and the conventions of comparing.
 * Immutable.
 *
 * @param list all targets in the order of their files
 * @param absent national targets that documents of localities do not take up
 * @param bases bases by code
 * @param policies conventions by code
 */
public record Targets(
        List<Target> list, List<AbsentTarget> absent, Map<String, TargetBase> bases, Map<String, TargetPolicy> policies)
        implements Iterable<Target> {

    public Targets {
        list = List.copyOf(list);
        absent = List.copyOf(absent);
        bases = Map.copyOf(bases);
        policies = Map.copyOf(policies);
    }

    /**
     * The targets that hold in a locality: the national ones and its own. Bases and conventions are those of all.
     *
     * @param overlay identifier of the overlay; null for the national targets alone
     */
    public Targets in(@Nullable String overlay) {
        return withThoseOf(overlay == null ? List.of() : List.of(overlay));
    }

    /**
     * The national targets and those of some overlays.
     *
     * @param overlays identifiers of the overlays
     */
    public Targets withThoseOf(Collection<String> overlays) {
        return new Targets(
                list.stream()
                        .filter(target -> target.overlay() == null || overlays.contains(target.overlay()))
                        .toList(),
                absent.stream().filter(one -> overlays.contains(one.overlay())).toList(),
                bases,
                policies);
    }

    /** The targets in the order of their files. */
    public Stream<Target> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Target> iterator() {
        return list.iterator();
    }

    /** The target with a code. */
    public Optional<Target> target(String code) {
        return stream().filter(target -> target.code().equals(code)).findFirst();
    }

    /** The targets that count something: the code of a title, or an indicator's own. */
    public List<Target> of(String indicator) {
        return stream().filter(target -> target.indicator().equals(indicator)).toList();
    }

    /** The base that is all subjects of a title; empty where the catalogue has none. */
    public Optional<TargetBase> base(Title title) {
        return bases.values().stream()
                .filter(base -> base.titles().contains(title))
                .findFirst();
    }

    /**
     * A convention.
     *
     * @throws IllegalArgumentException if there is none with the code; the message names those that exist
     */
    public TargetPolicy policy(String code) {
        TargetPolicy policy = policies.get(code);
        if (policy == null) {
            throw new IllegalArgumentException(
                    "policy \"" + code + "\"; maybe " + Suggestions.nearest(code, policies.keySet()));
        }
        return policy;
    }
}
