package vn.khuyenhoc.catalogue;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyenhoc.text.Suggestions;

/**
 * The targets of the national programmes, with the bases of their rates and the conventions of comparing. Immutable.
 *
 * @param list all targets in the order of their files
 * @param bases bases by code
 * @param policies conventions by code
 */
public record Targets(List<Target> list, Map<String, TargetBase> bases, Map<String, TargetPolicy> policies)
        implements Iterable<Target> {

    public Targets {
        list = List.copyOf(list);
        bases = Map.copyOf(bases);
        policies = Map.copyOf(policies);
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
