package vn.khuyenhoc.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.title.Title;

/**
 * What a new pack changes against an old one, and who gains or loses which title because of what.
 *
 * @param changes what is different in rules and catalogue
 * @param moves decisions that come out differently, in the order of the engine
 */
public record PackDiff(List<Change> changes, List<Move> moves) {
    private static final Messages MESSAGES = Messages.of(PackDiff.class, "Messages");

    public PackDiff {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
    }

    /**
     * Something that is different.
     *
     * @param what {@code rule}, {@code criterion} or {@code level}
     * @param name rule, criterion, or set and level
     * @param before what it was; null where it is new
     * @param after what it is; null where it is gone
     */
    public record Change(
            String what,
            String name,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * A decision that comes out differently.
     *
     * @param subject identifier of the subject
     * @param title title
     * @param before decision by the old pack; null where there was none
     * @param after decision by the new pack; null where there is none
     * @param because criteria whose finding is different, by code: before and after
     */
    public record Move(
            String subject,
            Title title,
            @Nullable Decision before,
            @Nullable Decision after,
            Map<String, String> because) {
        /** Whether the title is reached now and was not, or at a higher level. */
        public boolean gains() {
            return level(after) > level(before);
        }

        /** Whether the title was reached and is not now, or at a lower level. */
        public boolean loses() {
            return level(after) < level(before);
        }

        private static int level(@Nullable Decision decision) {
            return decision == null ? 0 : decision.level();
        }
    }

    /** What is different, whoever is judged. */
    public static PackDiff of(LocalPack old, LocalPack fresh) {
        List<Change> changes = new ArrayList<>();
        compare("rule", rules(old), rules(fresh), changes);
        compare("criterion", criteria(old), criteria(fresh), changes);
        compare("level", levels(old), levels(fresh), changes);
        return new PackDiff(changes, List.of());
    }

    /**
     * What is different, and for whom of a register.
     *
     * @param context when and for whom; the locality is that of each pack
     */
    public static PackDiff of(LocalPack old, LocalPack fresh, Register register, Context context) {
        Map<Matter, Decision> before = decisions(old, register, context);
        Map<Matter, Decision> after = decisions(fresh, register, context);
        Set<Matter> matters = new LinkedHashSet<>(before.keySet());
        matters.addAll(after.keySet());
        List<Move> moves = new ArrayList<>();
        for (Matter key : matters) {
            Decision was = before.get(key);
            Decision is = after.get(key);
            Decision any = Objects.requireNonNull(is == null ? was : is);
            boolean same = was != null && is != null && was.outcome() == is.outcome() && was.level() == is.level();
            if (!same) {
                moves.add(new Move(any.subject(), any.title(), was, is, because(was, is)));
            }
        }
        return new PackDiff(of(old, fresh).changes(), moves);
    }

    private record Matter(Title title, String subject) {}

    private static Map<Matter, Decision> decisions(LocalPack pack, Register register, Context context) {
        Engine engine = pack.engine(StepRules.Listener.NONE);
        Map<Matter, Decision> decisions = new LinkedHashMap<>();
        for (Decision decision : engine.decideAll(register, context.in(pack.locality()))) {
            decisions.put(new Matter(decision.title(), decision.subject()), decision);
        }
        return decisions;
    }

    private static Map<String, String> because(@Nullable Decision before, @Nullable Decision after) {
        Map<String, String> was = findings(before);
        Map<String, String> is = findings(after);
        Map<String, String> because = new TreeMap<>();
        TreeSet<String> codes = new TreeSet<>(was.keySet());
        codes.addAll(is.keySet());
        for (String code : codes) {
            String one = was.getOrDefault(code, "-");
            String other = is.getOrDefault(code, "-");
            if (!one.equals(other)) {
                because.put(code, one + " → " + other);
            }
        }
        return because;
    }

    private static Map<String, String> findings(@Nullable Decision decision) {
        Map<String, String> findings = new TreeMap<>();
        if (decision != null) {
            boolean several = decision.levels().size() > 1;
            for (LevelResult level : decision.levels()) {
                for (Finding finding : level.findings()) {
                    String earned = finding.earned() == null
                            ? ""
                            : " " + finding.earned().toPlainString();
                    findings.put(
                            finding.criterion() + (several ? "@" + level.level() : ""), finding.outcome() + earned);
                }
            }
        }
        return findings;
    }

    private static Map<String, String> rules(LocalPack pack) {
        Map<String, String> rules = new TreeMap<>();
        for (Written written : pack.rules().rules()) {
            String conditions = written.rule().patterns().stream()
                    .flatMap(pattern -> pattern.conditions().stream())
                    .map(condition -> written.source().text(condition))
                    .collect(Collectors.joining(", "));
            String conclusions = written.rule().inserted().stream()
                    .map(call -> written.source().text(call))
                    .collect(Collectors.joining(", "));
            rules.put(written.rule().text(), conditions + " ⇒ " + conclusions);
        }
        return rules;
    }

    private static List<CriteriaSet> sets(LocalPack pack) {
        Jurisdiction law = pack.catalogue().in(pack.locality());
        return law.sets();
    }

    private static Map<String, String> criteria(LocalPack pack) {
        Map<String, String> criteria = new TreeMap<>();
        for (CriteriaSet set : sets(pack)) {
            set.criteria().forEach(criterion -> criteria.put(set.id() + " " + criterion.code(), shown(criterion)));
        }
        return criteria;
    }

    private static String shown(Criterion criterion) {
        String required = criterion.threshold() == null
                ? "-"
                : new TreeMap<>(criterion.threshold().byLevel())
                        .entrySet().stream()
                                .map(level ->
                                        level.getKey() + ": " + level.getValue().normal()
                                                + new TreeMap<>(level.getValue().classes()))
                                .collect(Collectors.joining(", "))
                                .replace("{}", "");
        String points = criterion.maximum() == null ? "-" : criterion.maximum().toPlainString();
        String needs = criterion.needs().stream()
                .flatMap(List::stream)
                .map(Criterion.Need::code)
                .distinct()
                .collect(Collectors.joining(", "));
        return "required {" + required + "}, points " + points + ", needs " + needs + ", levels "
                + new TreeSet<>(criterion.levels());
    }

    private static Map<String, String> levels(LocalPack pack) {
        Map<String, String> levels = new TreeMap<>();
        for (CriteriaSet set : sets(pack)) {
            for (LevelRule level : set.levels()) {
                String total = level.total() == null ? "-" : level.total().toPlainString();
                levels.put(set.id() + " " + level.level(), "every " + level.every() + ", total " + total);
            }
        }
        return levels;
    }

    private static void compare(
            String what, Map<String, String> before, Map<String, String> after, List<Change> changes) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Change(what, name, before.get(name), after.get(name)));
            }
        }
    }

    /** The differences for people. */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Change change : changes) {
            String key = change.before() == null ? "new" : change.after() == null ? "gone" : "changed";
            text.append(MESSAGES.text(locale, key, MESSAGES.text(locale, change.what()), change.name()))
                    .append('\n');
            if (change.before() != null) {
                text.append("  - ").append(change.before()).append('\n');
            }
            if (change.after() != null) {
                text.append("  + ").append(change.after()).append('\n');
            }
        }
        for (Move move : moves) {
            text.append(MESSAGES.text(
                            locale,
                            move.gains() ? "gains" : move.loses() ? "loses" : "moves",
                            move.subject(),
                            move.title().code(),
                            shown(move.before()),
                            shown(move.after())))
                    .append('\n');
            move.because()
                    .forEach((code, because) -> text.append("  ")
                            .append(code)
                            .append(": ")
                            .append(because)
                            .append('\n'));
        }
        text.append(MESSAGES.text(
                        locale,
                        "sum",
                        changes.size(),
                        moves.stream().filter(Move::gains).count(),
                        moves.stream().filter(Move::loses).count(),
                        moves.stream()
                                .filter(move -> !move.gains() && !move.loses())
                                .count()))
                .append('\n');
        return text.toString();
    }

    private static String shown(@Nullable Decision decision) {
        return decision == null ? "-" : decision.outcome() + " " + decision.level();
    }
}
