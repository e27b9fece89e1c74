package vn.khuyenhoc.review.gap;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The facts that rules of gaps look for, and the words that each of them knows. Stateless and thread-safe. */
public final class FactTypes {
    private static final List<Class<? extends Fact>> ALL = List.of(
            Actor.class,
            Area.class,
            AsOf.class,
            Association.class,
            Below.class,
            Budget.class,
            BudgetLine.class,
            Centre.class,
            Citation.class,
            Document.class,
            EarlierReview.class,
            Event.class,
            Evidence.class,
            Indicator.class,
            LeftOut.class,
            Literacy.class,
            Obligation.class,
            Owed.class,
            Plan.class,
            PlanTarget.class,
            PlanYear.class,
            Population.class,
            Procedure.class,
            Remark.class,
            Report.class,
            ResultRow.class,
            ResultsYear.class,
            Routine.class,
            Sector.class,
            Signer.class,
            Step.class,
            Target.class,
            TargetYear.class,
            Task.class);

    /** What a rule compares and gives to words. */
    private static final Set<Class<?>> PLAIN = Set.of(boolean.class, int.class, long.class, double.class, String.class);

    private static final Set<String> NOT_OF_RULES = Set.of("about", "doneLate", "toString", "hashCode", "equals");
    /** What is asked and said of every fact. */
    private static final Set<String> OF_ALL = Set.of("none", "gap");

    private FactTypes() {}

    /** The classes that rules may look for. */
    public static List<Class<? extends Fact>> all() {
        return ALL;
    }

    /** The words that rules ask and say of a fact, sorted. */
    public static Set<String> words(Class<? extends Fact> type) {
        TreeSet<String> words = Arrays.stream(type.getDeclaredMethods())
                .filter(FactTypes::isAsked)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        words.addAll(OF_ALL);
        return words;
    }

    private static boolean isAsked(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !NOT_OF_RULES.contains(method.getName())
                && PLAIN.contains(method.getReturnType())
                && Arrays.stream(method.getParameterTypes()).allMatch(PLAIN::contains);
    }
}
