package vn.khuyenhoc.authoring.diagnostics;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.ShippedGaps;
import vn.khuyenhoc.catalogue.GapRuling;
import vn.khuyenhoc.catalogue.LocalGaps;
import vn.khuyenhoc.internal.FilesWithin;
import vn.khuyenhoc.internal.InputText;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;

/** What an overlay says of rules of gaps must be there: its own packages, and the shipped rules that it changes or silences. */
final class LocalGapChecks {
    private final Path head;
    private final List<String> lines;
    private final Faults faults;

    LocalGapChecks(Path folder, Faults faults) {
        this.head = folder.resolve("overlay.yaml");
        String text = FilesWithin.isThere(head) ? InputText.of(head, new Faults()) : null;
        this.lines = text == null ? List.of() : text.lines().toList();
        this.faults = faults;
    }

    void check(List<LocalGaps> local, RuleFolder rules) {
        Set<String> own = new TreeSet<>();
        rules.ofGaps().rules().forEach(rule -> own.add(rule.packageName()));
        Set<String> named = new TreeSet<>();
        local.forEach(one -> named.addAll(one.rules()));
        named.stream()
                .filter(name -> !own.contains(name))
                .forEach(name -> faults.add(place(name), "gaps.noPackage", name, Suggestions.nearest(name, own)));
        rules.ofGaps().rules().stream()
                .filter(rule -> !named.contains(rule.packageName()))
                .findFirst()
                .ifPresent(rule -> faults.add(rule.place(), "gaps.unnamed", rule.packageName()));
        local.stream().flatMap(one -> one.rulings().stream()).forEach(ruling -> check(ruling, rules));
    }

    private void check(GapRuling ruling, RuleFolder rules) {
        if (!ShippedGaps.names().contains(ruling.rule())) {
            String nearest = Suggestions.nearest(ruling.rule(), ShippedGaps.names());
            faults.add(place(ruling.rule()), "gaps.noRule", ruling.rule(), nearest);
        } else if (ruling.kind() == GapRuling.Kind.CHANGED
                && rules.ofGaps().rules().stream()
                        .noneMatch(rule -> rule.rule().text().startsWith(ruling.gap() + " "))) {
            faults.add(place(ruling.rule()), "gaps.notReplaced", ruling.rule(), ruling.gap());
        }
    }

    private Place place(String named) {
        int line = 0;
        while (line < lines.size() && !lines.get(line).contains(named)) {
            line++;
        }
        return line == lines.size()
                ? Place.of(head.toString(), 1, 1)
                : Place.of(head.toString(), line + 1, lines.get(line).indexOf(named) + 1);
    }
}
