package vn.khuyenhoc.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.khuyenhoc.benchmarks.result.Row;

/** Runs a benchmark of JMH with time and allocation. */
public final class Jmh {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private final String part;
    private final boolean quick;
    private final boolean once;

    /** For a part of the run. */
    public Jmh(String part, Options options) {
        this(part, options.quick(), false);
    }

    private Jmh(String part, boolean quick, boolean once) {
        this.part = part;
        this.quick = quick;
        this.once = once;
    }

    /** The same in one virtual machine with less warm-up, for what only has to be told roughly. */
    public Jmh once() {
        return new Jmh(part, quick, true);
    }

    /**
     * Runs one method of a class.
     *
     * @param parameters values of the class's parameters
     * @param threads number of threads that call it at the same time; times are those of the whole work
     */
    public List<Row> run(
            Class<?> benchmark,
            String method,
            Map<String, String> parameters,
            String of,
            String contender,
            int threads) {
        TimeValue second = TimeValue.milliseconds(quick ? 300 : 1000);
        // compiling hundreds of conditions takes longer than any other warming up
        int warming = quick ? 3 : once ? 10 : 15;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "[.]") + "[.]" + method + "$")
                .forks(quick || once ? 1 : 2)
                .warmupIterations(warming)
                .warmupTime(second)
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(second)
                .threads(threads)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms1g", "-Xmx2g");
        parameters.forEach(options::param);
        try {
            RunResult result = new Runner(options.build()).runSingle();
            return rows(result, threads == 1 ? method : method + " on " + threads + " threads", of, contender, threads);
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Row> rows(RunResult result, String measure, String of, String contender, int threads) {
        List<Row> rows = new ArrayList<>();
        Result<?> time = result.getPrimaryResult();
        double error = Double.isNaN(time.getScoreError()) ? 0 : time.getScoreError();
        rows.add(new Row(part, measure, of, contender, time.getScore() / threads, error / threads, "ns"));
        result.getSecondaryResults().forEach((name, value) -> {
            if (name.endsWith(ALLOCATED)) {
                rows.add(new Row(part, measure, of, contender, value.getScore(), 0, "B"));
            }
        });
        return rows;
    }
}
