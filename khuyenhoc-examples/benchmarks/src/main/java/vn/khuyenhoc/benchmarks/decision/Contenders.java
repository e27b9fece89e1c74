package vn.khuyenhoc.benchmarks.decision;

import java.util.List;
import vn.khuyenhoc.benchmarks.hand.HandWritten;
import vn.khuyenhoc.benchmarks.peer.Peers;
import vn.khuyenhoc.benchmarks.trial.Names;
import vn.khuyenhoc.benchmarks.trial.Trial;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.register.Dossier;

/** The contenders by name. */
public final class Contenders {
    private Contenders() {}

    /** A contender made ready for a trial. */
    public static Contender of(String name, Trial trial) {
        return switch (name) {
            case Names.ENGINE -> new EngineContender(trial);
            case Names.HAND -> new HandWritten(trial.table())::decide;
            default -> new PeerContender(Peers.of(name, trial), trial);
        };
    }

    /**
     * Refuses a contender that decides otherwise than the engine.
     *
     * @throws IllegalStateException naming the first dossier on which they differ
     */
    public static void requireEqual(String name, Trial trial) {
        try (Contender contender = of(name, trial);
                Contender engine = of(Names.ENGINE, trial)) {
            for (Dossier dossier : trial.dossiers()) {
                require(engine.decide(dossier), contender.decide(dossier), name);
            }
            if (!trial.related()) {
                List<Decision> expected = engine.decideAll(trial.dossiers());
                List<Decision> found = contender.decideAll(trial.dossiers());
                for (int i = 0; i < expected.size(); i++) {
                    require(expected.get(i), found.get(i), name);
                }
            }
        }
    }

    private static void require(Decision expected, Decision found, String name) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(
                    name + " decides otherwise on " + expected.subject() + ":\n" + expected + "\n" + found);
        }
    }
}
