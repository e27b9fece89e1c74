package vn.khuyenhoc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Searches every target for a while. What is found is kept beside the other inputs of its target, to be tried by every build. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FuzzIT {
    private static final long SECONDS = Long.getLong("fuzz.seconds", 60);
    private static final int PARALLEL = Integer.getInteger("fuzz.parallel", 2);
    private static final int TOLD = 2000;
    private static final Pattern CHOSEN = Pattern.compile(System.getProperty("fuzz.targets", ".*"));
    private static final int MOST = Integer.getInteger("fuzz.most", Integer.MAX_VALUE);

    @Test
    void every_input_is_answered_as_documented() throws Exception {
        List<Search.Outcome> outcomes = search(turn(Targets.all().stream()
                .filter(target -> CHOSEN.matcher(target.name()).matches())
                .toList()));
        List<String> broken = new ArrayList<>();
        for (Search.Outcome outcome : outcomes) {
            broken.addAll(told(outcome));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void what_is_planted_is_found(@TempDir Path folder) throws Exception {
        Target planted = Targets.named("planted-exception");
        assertThat(new Search(planted, folder).run(60).findings()).hasSize(1);
    }

    /** As many targets as a build has time for, each day the next ones. */
    private static List<Target> turn(List<Target> targets) {
        List<Target> turned = new ArrayList<>(targets);
        if (MOST < turned.size()) {
            Collections.rotate(turned, -(int) (LocalDate.now(ZoneOffset.UTC).toEpochDay() * MOST % turned.size()));
        }
        return turned.stream().limit(MOST).toList();
    }

    private static List<Search.Outcome> search(List<Target> targets) throws InterruptedException, ExecutionException {
        ExecutorService searches = Executors.newFixedThreadPool(PARALLEL);
        try {
            List<Future<Search.Outcome>> running = new ArrayList<>();
            for (Target target : SECONDS == 0 ? List.<Target>of() : targets) {
                running.add(searches.submit(() -> new Search(target, Path.of("target", "fuzz")).run(SECONDS)));
            }
            List<Search.Outcome> outcomes = new ArrayList<>();
            for (Future<Search.Outcome> search : running) {
                outcomes.add(search.get());
            }
            return outcomes;
        } finally {
            searches.shutdownNow();
        }
    }

    private static List<String> told(Search.Outcome outcome) throws IOException {
        System.out.printf(
                "fuzz %-16s %,10d inputs in %d s, %,6d edges, corpus of %,d, %d findings%n",
                outcome.target(),
                outcome.runs(),
                outcome.seconds(),
                outcome.reached(),
                outcome.inputs(),
                outcome.findings().size());
        List<String> broken = new ArrayList<>();
        Target target = Targets.named(outcome.target());
        for (Path finding : outcome.findings()) {
            broken.addAll(again(target, finding));
        }
        if (!outcome.whole() && outcome.findings().isEmpty()) {
            broken.add(outcome.target() + " was not searched:\n" + end(outcome.output()));
        }
        return broken;
    }

    /** What the machine said at last; before that it tells of every class. */
    private static String end(String log) {
        return log.substring(Math.max(0, log.length() - TOLD));
    }

    /** A finding is kept; what was only slow under instruments is none. */
    private static List<String> again(Target target, Path finding) throws IOException {
        byte[] input = Files.readAllBytes(finding);
        try {
            Kept.hold(target, input);
            return List.of();
        } catch (Throwable e) {
            Path folder = Files.createDirectories(Seed.kept(target));
            Path kept = Files.write(folder.resolve(finding.getFileName()), input);
            return List.of(target.name() + " " + kept + ": " + e);
        }
    }
}
