package vn.khuyenhoc.authoring.drl;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.internal.ModelRules;

/** What rules of criteria may say: they ask assessments, and award. */
record CriterionPolicy(Vocabulary vocabulary) implements Policy {
    private static final Map<Class<?>, Set<String>> WORDS =
            Map.of(Assessment.class, known(), Award.class, Set.of("criterion", "points"));
    static final SortedMap<String, Class<?>> TYPES = WORDS.keySet().stream()
            .collect(Collectors.toMap(Class::getName, type -> type, (one, other) -> one, TreeMap::new));

    private static Set<String> known() {
        return Terms.all().entrySet().stream()
                .flatMap(term -> Stream.of(term.getKey(), term.getValue()))
                .collect(Collectors.toUnmodifiableSet());
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
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(word))
                .filter(method -> words(type).contains(word))
                .findFirst();
    }

    @Override
    public int mostPatterns() {
        return ModelRules.MOST_PATTERNS;
    }

    @Override
    public boolean quantifies() {
        return false;
    }

    @Override
    public Class<?> conclusion() {
        return Award.class;
    }

    @Override
    public String example() {
        return Assessment.class.getName();
    }

    @Override
    public void check(Class<?> type, Call call) {
        vocabulary.check(type, call);
    }

    @Override
    public void concluded(Class<?> type, Call call) {
        vocabulary.award(call);
    }
}
