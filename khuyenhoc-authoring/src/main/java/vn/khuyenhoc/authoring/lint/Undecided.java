package vn.khuyenhoc.authoring.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.Source;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.internal.FileNames;
import vn.khuyenhoc.internal.FilesWithin;
import vn.khuyenhoc.internal.InputText;
import vn.khuyenhoc.text.Faults;

/** Finds the criteria of a pack that none of its rules decides: nobody could be judged by their set. */
final class Undecided {
    private Undecided() {}

    static List<Diagnostic> criteria(LocalPack pack) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        List<Written> rules = pack.allRules().rules();
        for (Overlay overlay : pack.catalogue().overlays()) {
            for (CriteriaSet set : pack.catalogue().in(overlay.id()).sets()) {
                Set<String> decided = new HashSet<>();
                rules.stream()
                        .filter(rule -> set.rules().contains(rule.packageName()))
                        .forEach(rule -> decided.add(rule.rule().text().split(" ", 2)[0]));
                set.criteria()
                        .map(Criterion::code)
                        .filter(code -> !decided.contains(code) && told.add(code))
                        .forEach(code -> add(pack.folder(), code, set, found));
            }
        }
        return found;
    }

    /** The text of a file of the catalogue; empty for any other, for those passed over and those that the reading has told of. */
    private static String text(Path folder, Path file) {
        boolean read = file.toString().endsWith(".yaml")
                && !FileNames.isEditors(file)
                && Files.isRegularFile(file)
                && FilesWithin.fault(folder, file).isEmpty();
        return read ? Objects.requireNonNullElse(InputText.of(file, new Faults()), "") : "";
    }

    /** The files of the catalogue of a folder. */
    static List<Source> sources(Path folder) {
        try {
            return FilesWithin.entries(folder).stream()
                    .map(file -> new Source(file.toString(), text(folder, file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Path folder, String code, CriteriaSet set, List<Diagnostic> found) {
        Pattern named = Pattern.compile("(?m)^[\\s-]*code:\\s*[\"']?(" + Pattern.quote(code) + ")[\"']?\\s*$");
        for (Source source : sources(folder)) {
            Matcher matcher = named.matcher(source.text());
            if (matcher.find()) {
                found.add(source.diagnostic(
                        "criterion-without-rule",
                        matcher.start(1),
                        code.length(),
                        Lint.words("criterion-without-rule", code, set.id())));
                return;
            }
        }
    }
}
