package vn.khuyenhoc.authoring.drl;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.catalogue.Catalogue;

/**
 * What rules of a package may look at, ask and say. Rules of criteria look at assessments; rules of gaps, in packages whose last
 * word is {@code gaps}, at the facts of a review, and they alone may join facts by {@code exists}, {@code not} and
 * {@code accumulate}.
 */
interface Policy {

    /** The policy of a package. */
    static Policy of(String packageName, Catalogue catalogue, Source source) {
        return PackageNames.isOfGaps(packageName)
                ? new GapPolicy(new GapVocabulary(catalogue, source))
                : new CriterionPolicy(new Vocabulary(catalogue, source, packageName));
    }

    /** The full names of the classes that rules of a package may look for, sorted. */
    static Set<String> types(String packageName) {
        return PackageNames.isOfGaps(packageName) ? GapPolicy.TYPES.keySet() : CriterionPolicy.TYPES.keySet();
    }

    /** The classes that rules may look for, by their full names. */
    SortedMap<String, Class<?>> types();

    /** The words that a class knows; none where rules may not ask it anything. */
    Set<String> words(Class<?> type);

    /** The method that a word of a class is; with several, the one with so many arguments, or any. */
    Optional<Method> method(Class<?> type, String word, int arguments);

    /** How many facts a rule may look at together. */
    int mostPatterns();

    /** Whether facts may be asked for by {@code exists}, {@code not} and {@code accumulate}. */
    boolean quantifies();

    /** What a conclusion is. */
    Class<?> conclusion();

    /** An example of a class to import. */
    String example();

    /** Checks the codes that a call names. */
    void check(Class<?> type, Call call);

    /** Checks the codes that a comparison names. */
    default void check(Class<?> type, RuleTree.Comparison comparison) {}

    /** Checks what a conclusion says of a fact of a class. */
    void concluded(Class<?> type, Call call);

    /** Checks what the parts of a rule say together. */
    default void check(RuleTree.Rule rule) {}

    /** The functions that add facts up. */
    List<String> FUNCTIONS = List.of("count", "sum");
}
