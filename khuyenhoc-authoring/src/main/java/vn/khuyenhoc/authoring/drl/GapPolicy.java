package vn.khuyenhoc.authoring.drl;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.review.gap.FactTypes;
import vn.khuyenhoc.review.gap.Lack;
import vn.khuyenhoc.review.gap.Obligation;

/** What rules of gaps may say: they join facts of a review, and say that something is lacking about one of them. */
record GapPolicy(GapVocabulary vocabulary) implements Policy {
    /** Facts that a rule may look at together; how many there are of each is held against a limit when it runs. */
    static final int MOST_PATTERNS = 8;

    private static final Map<Class<?>, Set<String>> WORDS = words();
    static final SortedMap<String, Class<?>> TYPES = WORDS.keySet().stream()
            .collect(Collectors.toMap(Class::getName, type -> type, (one, other) -> one, TreeMap::new));

    private static Map<Class<?>, Set<String>> words() {
        Map<Class<?>, Set<String>> words = new LinkedHashMap<>();
        FactTypes.all().forEach(type -> words.put(type, FactTypes.words(type)));
        return words;
    }

    @Override
    public SortedMap<String, Class<?>> types() {
        return TYPES;
    }

    @Override
    public Set<String> words(Class<?> type) {
        return WORDS.getOrDefault(type, Set.of());
    }

    @Override
    public Optional<Method> method(Class<?> type, String word, int arguments) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(word) && !method.isBridge())
                .filter(method -> words(type).contains(word))
                .min(Comparator.comparing(method -> method.getParameterCount() != arguments));
    }

    @Override
    public int mostPatterns() {
        return MOST_PATTERNS;
    }

    @Override
    public boolean quantifies() {
        return true;
    }

    @Override
    public Class<?> conclusion() {
        return Lack.class;
    }

    @Override
    public String example() {
        return Obligation.class.getName();
    }

    @Override
    public void check(Class<?> type, Call call) {
        vocabulary.check(type, call);
    }

    @Override
    public void check(Class<?> type, Comparison comparison) {
        vocabulary.check(type, comparison);
    }

    @Override
    public void concluded(Class<?> type, Call call) {
        vocabulary.concluded(type, call);
    }

    @Override
    public void check(Rule rule) {
        vocabulary.required(rule);
    }
}
