package vn.khuyenhoc.authoring.drl;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.FactTypes;

/** Asks facts by the words of rules, without compiling anything. Stateless and thread-safe. */
final class FactMethods {
    private static final Map<String, Method> METHODS = methods();

    private FactMethods() {}

    private static Map<String, Method> methods() {
        Map<String, Method> methods = new HashMap<>();
        FactTypes.all()
                .forEach(type -> Arrays.stream(type.getMethods())
                        .filter(method -> FactTypes.words(type).contains(method.getName()) && !method.isBridge())
                        .forEach(method ->
                                methods.put(key(type, method.getName(), method.getParameterCount()), method)));
        return methods;
    }

    private static String key(Class<?> type, String word, int arguments) {
        return type.getName() + "." + word + "/" + arguments;
    }

    /** What a fact says. */
    static Object ask(Fact fact, String word, Object[] arguments) {
        try {
            Method method = Objects.requireNonNull(METHODS.get(key(fact.getClass(), word, arguments.length)), word);
            return Objects.requireNonNull(method.invoke(fact, fitted(arguments, method.getParameterTypes())));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot ask " + word, e);
        }
    }

    /** Whole numbers given where fractions may be. */
    private static Object[] fitted(Object[] arguments, Class<?>[] wanted) {
        Object[] fitted = arguments.clone();
        for (int i = 0; i < fitted.length; i++) {
            if (wanted[i] == double.class && fitted[i] instanceof Number number) {
                fitted[i] = number.doubleValue();
            }
        }
        return fitted;
    }
}
