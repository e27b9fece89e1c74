package vn.khuyenhoc.benchmarks.register;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.khuyenhoc.benchmarks.hand.HandRegister;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;

/** A whole commune: citizens, families, clans, units and communities. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RegisterBenchmark {
    private static final int CITIZENS = 3600;
    private static final long SEED = 20241231;

    /** Name of the contender: {@code hand}, or a number of threads of the engine. */
    @Param("1")
    public String contender;

    private Engine engine;
    private HandRegister hand;
    private Register register;

    /** Makes a commune and checks that both decide alike. */
    @Setup(Level.Trial)
    public void setUp() {
        engine = Engine.load();
        register = new Commune(engine.catalogue(), SEED).next(CITIZENS);
        hand = new HandRegister(engine, Commune.context());
        requireEqual(engine, register);
    }

    /** Refuses a commune on which the hand-written register decides otherwise than the engine. */
    static void requireEqual(Engine engine, Register register) {
        Context context = Commune.context();
        List<Decision> expected = engine.decideAll(register, context);
        List<Decision> found = new HandRegister(engine, context).decide(register);
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                throw new IllegalStateException("decided otherwise:\n" + expected.get(i) + "\n" + found.get(i));
            }
        }
    }

    /** All decisions of the commune. */
    @Benchmark
    public List<Decision> register() {
        return contender.equals("hand")
                ? hand.decide(register)
                : engine.decideAll(register, Commune.context(), Integer.parseInt(contender));
    }
}
