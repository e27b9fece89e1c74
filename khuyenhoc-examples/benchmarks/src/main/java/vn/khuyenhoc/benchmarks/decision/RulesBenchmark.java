package vn.khuyenhoc.benchmarks.decision;

import java.nio.file.Path;
import java.util.ArrayList;
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
import vn.khuyenhoc.benchmarks.hand.HandWritten;
import vn.khuyenhoc.benchmarks.peer.Job;
import vn.khuyenhoc.benchmarks.peer.Peer;
import vn.khuyenhoc.benchmarks.peer.Peers;
import vn.khuyenhoc.benchmarks.trial.Names;
import vn.khuyenhoc.benchmarks.trial.Trial;
import vn.khuyenhoc.benchmarks.trial.Trials;

/** The rules alone: which criteria are met and what they earn, without the decision that is made of it. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulesBenchmark {
    private static final long SEED = 20241231;

    /** Name of the criteria set. */
    @Param(Trials.CITIZEN)
    public String set;

    /** Name of the peer. */
    @Param(Names.ENGINE)
    public String contender;

    /** Folder of the generated packs. */
    @Param("target/packs")
    public String packs;

    /** Number of dossiers, a multiple of a hundred. */
    @Param("1000")
    public int dossiers;

    private final List<List<Job>> each = new ArrayList<>();
    private final List<List<Job>> hundreds = new ArrayList<>();
    private Peer peer;

    /** Makes the jobs, checks the peer against the engine, and makes it anew. */
    @Setup(Level.Trial)
    public void setUp() {
        Trial trial = Trials.of(set, Path.of(packs), dossiers, SEED);
        Contenders.requireEqual(contender, trial);
        peer = Peers.of(contender, trial);
        HandWritten hand = new HandWritten(trial.table());
        for (int i = 0; i < trial.dossiers().size(); i++) {
            List<Job> jobs = new ArrayList<>();
            for (int level = 0; level < trial.table().levels(); level++) {
                jobs.add(new Job(hand.numbers(trial.dossiers().get(i))[0], level));
            }
            each.add(jobs);
            if (i % DecisionBenchmark.TOGETHER == 0) {
                hundreds.add(new ArrayList<>());
            }
            hundreds.get(hundreds.size() - 1).addAll(jobs);
        }
    }

    /** Ends the peer. */
    @TearDown(Level.Trial)
    public void tearDown() {
        peer.close();
    }

    /** The rules on one subject. */
    @Benchmark
    public List<Job> rules(Turn turn) {
        List<Job> jobs = each.get(turn.next(each.size()));
        peer.judge(jobs);
        return jobs;
    }

    /** The rules on a hundred subjects together. */
    @Benchmark
    @OperationsPerInvocation(DecisionBenchmark.TOGETHER)
    public List<Job> rulesOnHundred(Turn turn) {
        List<Job> jobs = hundreds.get(turn.next(hundreds.size()));
        peer.judge(jobs);
        return jobs;
    }
}
