package vn.khuyenhoc.authoring.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Quantity;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.internal.FileNames;
import vn.khuyenhoc.internal.FilesWithin;
import vn.khuyenhoc.internal.InputText;
import vn.khuyenhoc.pack.code.GapCodes;
import vn.khuyenhoc.pack.code.GapMessages;
import vn.khuyenhoc.review.gap.FactTypes;
import vn.khuyenhoc.text.Faults;

/** What the messages of gaps of a folder name must be told by the facts that every one of its rules matches. Stateless and thread-safe. */
final class LocalMessages {
    private LocalMessages() {}

    static void check(Path folder, Catalogue catalogue, RuleFolder rules, Faults faults) {
        Set<String> numbers = new GapCodes(catalogue).numbers();
        Set<String> any = GapMessages.ofAny(numbers);
        GapMessages.check(catalogue, texts(folder), fact -> known(fact, rules, numbers, any), faults);
    }

    private static Set<String> known(PlanFact fact, RuleFolder rules, Collection<String> numbers, Set<String> any) {
        List<Rule> own = rules.ofGaps().rules().stream()
                .map(RuleFolder.Written::rule)
                .filter(rule -> rule.text().startsWith(fact.gap() + " "))
                .toList();
        Set<String> known = new TreeSet<>(any);
        own.forEach(rule -> known.retainAll(told(rule, numbers)));
        return known;
    }

    /** By its own name what the fact tells that the gap is about, by their classes what the others tell. */
    private static Set<String> told(Rule rule, Collection<String> numbers) {
        String about = rule.inserted().stream()
                .map(call -> Objects.requireNonNull(call.first()).text())
                .findFirst()
                .orElse("");
        Set<String> told = new TreeSet<>(Set.of("evidence"));
        Map<String, Integer> seen = new TreeMap<>();
        for (Pattern pattern : rule.patterns()) {
            String type = pattern.type().text();
            boolean own =
                    pattern.variable() != null && pattern.variable().text().equals(about);
            if (pattern.quantity() == Quantity.ONE) {
                Set<String> names = names(type, numbers);
                String before = own ? "" : type + (seen.merge(type, 1, Integer::sum) > 1 ? "2" : "") + ".";
                names.forEach(name -> told.add(before + name));
            }
        }
        return told;
    }

    private static Set<String> names(String type, Collection<String> numbers) {
        return FactTypes.all().stream()
                .filter(fact -> fact.getSimpleName().equals(type))
                .findFirst()
                .map(fact -> GapMessages.of(fact, numbers))
                .orElse(Set.of());
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Path file : FilesWithin.entries(folder)) {
                if (file.getFileName().toString().matches("plan-facts.*[.]yaml")
                        && !FileNames.isEditors(file)
                        && Files.isRegularFile(file)
                        && FilesWithin.fault(folder, file).isEmpty()) {
                    texts.put(file.toString(), Objects.requireNonNullElse(InputText.of(file, new Faults()), ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
