package vn.khuyenhoc.authoring.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.gaps.GapReport;
import vn.khuyenhoc.authoring.scenario.ScenarioRun;
import vn.khuyenhoc.authoring.scenario.TestReport;
import vn.khuyenhoc.internal.FileNames;
import vn.khuyenhoc.internal.FilesWithin;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Messages;

/**
 * Looks at the folder of a pack again and again: where files were saved, tells their faults, or what the scenarios come to now
 * that they did not before. Rules are run from their text, so nothing is compiled; the catalogue is read again only where a
 * YAML file was saved. Not thread-safe.
 */
public final class PackWatch {
    private static final Messages MESSAGES = Messages.of(PackWatch.class, "Messages");
    private final Path folder;
    private final RuleFolder shipped = RuleFolder.shipped();
    private Map<Path, String> seen = Map.of();
    private @Nullable LocalPack pack;
    private Map<String, Boolean> passed = Map.of();

    /** Watches a folder. */
    public PackWatch(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks whether anything was saved since the last time; the first time everything was.
     *
     * @return what came of it, for people; empty where nothing was saved
     * @throws IOException if the folder cannot be read
     */
    public Optional<String> look(Locale locale) throws IOException {
        Map<Path, String> now = states();
        TreeSet<Path> saved = new TreeSet<>(now.keySet());
        saved.addAll(seen.keySet());
        saved.removeIf(file -> java.util.Objects.equals(now.get(file), seen.get(file)));
        if (saved.isEmpty()) {
            return Optional.empty();
        }
        seen = now;
        long start = System.nanoTime();
        String told = told(saved, locale);
        long millis = (System.nanoTime() - start) / 1_000_000;
        String names =
                saved.stream().map(file -> folder.relativize(file).toString()).collect(Collectors.joining(", "));
        return Optional.of(MESSAGES.text(locale, "saved", names, millis) + "\n" + told);
    }

    private Map<Path, String> states() throws IOException {
        Map<Path, String> states = new TreeMap<>();
        for (Path file : FilesWithin.entries(folder)) {
            if (counts(file)) {
                states.put(file, state(file));
            }
        }
        return states;
    }

    /** What changes where a file is saved; what may not be read is told by the reading. */
    private String state(Path file) throws IOException {
        if (FilesWithin.fault(folder, file).isPresent()) {
            return "";
        }
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (NoSuchFileException e) {
            // it went while it was looked at, as some editors save
            return "";
        }
    }

    private static boolean counts(Path file) {
        return file.toString().matches("(?s).*[.](drl|yaml|txt)") && !FileNames.isEditors(file);
    }

    private String told(Set<Path> saved, Locale locale) throws IOException {
        try {
            boolean rulesOnly = saved.stream().allMatch(file -> file.toString().endsWith(".drl"));
            LocalPack before = pack;
            LocalPack read = before != null && rulesOnly
                    ? new LocalPack(
                            folder,
                            before.head(),
                            before.catalogue(),
                            RuleFolder.of(folder, before.catalogue()),
                            before.scenarios(),
                            before.gapScenarios())
                    : LocalPack.read(folder);
            List<Diagnostic> faults = read.rules().faults();
            if (!faults.isEmpty()) {
                return faults.stream().map(fault -> fault.text(locale)).collect(Collectors.joining("\n"));
            }
            pack = read;
            return tested(read, locale);
        } catch (FaultyInputException e) {
            return e.faults().stream()
                    .map(fault -> fault.message(locale) + "\n")
                    .collect(Collectors.joining());
        }
    }

    private String tested(LocalPack read, Locale locale) {
        TestReport report =
                TestReport.of(read.catalogue(), shipped.and(read.rules()), read.rules(), read.scenarios(), false);
        Map<String, Boolean> now = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (ScenarioRun run : report.runs()) {
            String name = run.scenario().name();
            boolean before = passed.getOrDefault(name, true);
            now.put(name, run.passed());
            if (!run.passed() && before) {
                text.append(report.failure(run, locale));
            } else if (run.passed() != before) {
                text.append(MESSAGES.text(locale, "mended", name)).append('\n');
            }
        }
        passed = now;
        GapReport gaps = GapReport.of(read, false);
        gaps.failed().forEach(run -> text.append(gaps.failure(run, locale)));
        return text.append(MESSAGES.text(
                        locale,
                        "sum",
                        report.runs().size(),
                        report.runs().size() - report.failed().size(),
                        report.coverage().exercised(),
                        report.coverage().all()))
                .append('\n')
                .toString();
    }
}
