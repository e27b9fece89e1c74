package vn.khuyenhoc.benchmarks.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.khuyenhoc.benchmarks.trial.Names;
import vn.khuyenhoc.benchmarks.trial.Trial;
import vn.khuyenhoc.benchmarks.trial.Trials;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.register.Dossier;

/** One decision, and a hundred together; that all contenders decide alike is checked before. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {
    static final int TOGETHER = 100;
    private static final long SEED = 20241231;

    /** Name of the criteria set. */
    @Param(Trials.CITIZEN)
    public String set;

    /** Name of the contender. */
    @Param(Names.ENGINE)
    public String contender;

    /** Folder of the generated packs. */
    @Param("target/packs")
    public String packs;

    /** Number of dossiers, a multiple of a hundred. */
    @Param("1000")
    public int dossiers;

    private List<Dossier> all;
    private Contender made;

    /** Makes the dossiers, checks the contender against the engine, and makes it anew. */
    @Setup(Level.Trial)
    public void setUp() {
        Trial trial = Trials.of(set, Path.of(packs), dossiers, SEED);
        Contenders.requireEqual(contender, trial);
        all = trial.dossiers();
        made = Contenders.of(contender, trial);
    }

    /** Ends the contender. */
    @TearDown(Level.Trial)
    public void tearDown() {
        made.close();
    }

    /** One decision. */
    @Benchmark
    public Decision one(Turn turn) {
        return made.decide(all.get(turn.next(all.size())));
    }

    /** A hundred decisions together. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public List<Decision> hundred(Turn turn) {
        int from = turn.next(all.size() / TOGETHER) * TOGETHER;
        return made.decideAll(all.subList(from, from + TOGETHER));
    }
}
