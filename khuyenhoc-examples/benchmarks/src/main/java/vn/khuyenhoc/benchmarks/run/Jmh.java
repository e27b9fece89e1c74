package vn.khuyenhoc.benchmarks.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
import vn.khuyenhoc.benchmarks.result.Spread;

/** Runs a benchmark of JMH with time and allocation. */
public final class Jmh {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private final String part;
    private final boolean quick;

    /** For a part of the run. */
    public Jmh(String part, Options options) {
        this.part = part;
        this.quick = options.quick();
    }

    /**
     * What is measured.
     *
     * @param benchmark class of the benchmark
     * @param method its method
     * @param of what it works on
     * @param threads number of threads that call it at the same time; times are those of the whole work
     */
    public record Measure(Class<?> benchmark, String method, String of, int threads) {}

    /** Measures one contender in one virtual machine, with the values of the class's parameters. */
    public List<Row> once(Measure measure, String contender, Map<String, String> parameters) {
        // threads that keep every core busy leave the compiler less time
        return inTurns(measure, Map.of(contender, parameters), 1, 10 * measure.threads());
    }

    /**
     * Measures contenders in turns, three times each in a virtual machine of its own: a host that has other guests is slower in some
     * minutes than in others, which must not fall on one contender alone.
     *
     * @param contenders by name the values of the class's parameters
     */
    public List<Row> inTurns(Measure measure, Map<String, Map<String, String>> contenders) {
        return inTurns(measure, contenders, 3, 15);
    }

    private List<Row> inTurns(Measure measure, Map<String, Map<String, String>> contenders, int turns, int warming) {
        Map<String, List<RunResult>> results = new LinkedHashMap<>();
        for (int turn = 0; turn < (quick ? 1 : turns); turn++) {
            contenders.forEach((contender, parameters) -> results.computeIfAbsent(contender, key -> new ArrayList<>())
                    .add(run(measure, parameters, quick ? 3 : warming)));
        }
        List<Row> rows = new ArrayList<>();
        results.forEach((contender, runs) -> rows.addAll(rows(measure, contender, runs)));
        return rows;
    }

    private RunResult run(Measure measure, Map<String, String> parameters, int warming) {
        TimeValue second = TimeValue.milliseconds(quick ? 300 : 1000);
        String name = measure.benchmark().getName() + "." + measure.method();
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + name.replace(".", "[.]") + "$")
                .forks(1)
                .warmupIterations(warming)
                .warmupTime(second)
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(second)
                .threads(measure.threads())
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms1g", "-Xmx2g");
        parameters.forEach(options::param);
        try {
            return new Runner(options.build()).runSingle();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Row> rows(Measure measure, String contender, List<RunResult> runs) {
        int threads = measure.threads();
        String name = threads == 1 ? measure.method() : measure.method() + " on " + threads + " threads";
        List<Double> seconds = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (RunResult run : runs) {
            add(run.getPrimaryResult(), threads, seconds);
            run.getSecondaryResults().forEach((result, value) -> {
                if (result.endsWith(ALLOCATED)) {
                    add(value, 1, bytes);
                }
            });
        }
        return List.of(
                row(name, measure.of(), contender, seconds, "ns"), row(name, measure.of(), contender, bytes, "B"));
    }

    /** Adds what was measured in each second. */
    private static void add(Result<?> result, int threads, List<Double> all) {
        result.getStatistics()
                .getRawData()
                .forEachRemaining(value ->
                        all.addAll(Collections.nCopies(value.getValue().intValue(), value.getKey() / threads)));
    }

    private Row row(String measure, String of, String contender, List<Double> values, String unit) {
        Spread spread =
                Spread.of(values.stream().mapToDouble(Double::doubleValue).toArray());
        return new Row(part, measure, of, contender, spread.median(), spread.half(), unit);
    }
}
