package vn.khuyenhoc.benchmarks.peer;

import java.util.List;
import vn.khuyenhoc.benchmarks.trial.Trial;

/** The peers by name. */
public final class Peers {
    /** All names. */
    public static final List<String> NAMES =
            List.of("hand", "engine", "drools-new", "drools-pooled", "evrete", "easy-rules", "openl", "dmn");

    private Peers() {}

    /** A peer made ready for a trial. */
    public static Peer of(String name, Trial trial) {
        return switch (name) {
            case "hand" -> new HandPeer(trial);
            case "engine" -> new EnginePeer(trial);
            case "drools-new" -> DroolsPeer.fresh(trial);
            case "drools-pooled" -> DroolsPeer.pooled(trial);
            case "evrete" -> new EvretePeer(trial);
            case "easy-rules" -> new EasyRulesPeer(trial);
            case "openl" -> new OpenLPeer(trial);
            case "dmn" -> new DmnPeer(trial);
            default -> throw new IllegalArgumentException(name + ": no such peer; one of " + NAMES);
        };
    }
}
