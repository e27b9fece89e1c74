package vn.khuyenhoc.pack.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.FactTypes;
import vn.khuyenhoc.review.gap.Obligation;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.text.Words;

/** What the messages of a locality's gaps name in braces must be told by facts, in both languages alike. Stateless and thread-safe. */
public final class GapMessages {
    private static final Pattern NAMED = Pattern.compile("\\{([^{}]{0,80})}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Map<Class<?>, Set<String>> TOLD = told();

    private GapMessages() {}

    private static Map<Class<?>, Set<String>> told() {
        Map<Class<?>, Set<String>> told =
                new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));
        FactTypes.all().forEach(type -> told.put(type, told(type)));
        return told;
    }

    /** The names that the code of {@link Fact#told()} holds. */
    private static Set<String> told(Class<? extends Fact> type) {
        Set<String> names = new TreeSet<>();
        String file = type.getSimpleName() + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            new ClassReader(in).accept(new Told(names), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static final class Told extends ClassVisitor {
        private final Set<String> names;

        Told(Set<String> names) {
            super(Opcodes.ASM9);
            this.names = names;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return !name.equals("told")
                    ? null
                    : new MethodVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitLdcInsn(Object value) {
                            if (value instanceof String text
                                    && KEY.matcher(text).matches()) {
                                names.add(text);
                            }
                        }
                    };
        }
    }

    /**
     * What messages may name of a fact.
     *
     * @param numbers names of the numbers that obligations require
     */
    public static Set<String> of(Class<?> type, Collection<String> numbers) {
        Set<String> names = new TreeSet<>(TOLD.getOrDefault(type, Set.of()));
        if (type == Obligation.class) {
            numbers.forEach(number -> {
                names.add("required." + number);
                names.add("percent." + number);
            });
        }
        return names;
    }

    /** What messages may name where it is not known which facts a rule matches. */
    public static Set<String> ofAny(Collection<String> numbers) {
        Set<String> names = new TreeSet<>(Set.of("evidence"));
        for (Class<?> type : TOLD.keySet()) {
            for (String name : of(type, numbers)) {
                names.add(name);
                names.add(type.getSimpleName() + "." + name);
                names.add(type.getSimpleName() + "2." + name);
            }
        }
        return names;
    }

    /**
     * Checks the messages that are not shipped.
     *
     * @param texts texts of the files of the catalogue that a pack brings, by name for places
     * @param known what the message of a plan fact may name
     * @param faults takes what is wrong
     */
    public static void check(
            Catalogue catalogue, Map<String, String> texts, Function<PlanFact, Set<String>> known, Faults faults) {
        Collection<PlanFact> shipped = Catalogue.load().planFacts();
        catalogue.planFacts().stream()
                .filter(fact -> fact.message() != null && !shipped.contains(fact))
                .forEach(fact -> check(fact, Objects.requireNonNull(fact.message()), texts, known.apply(fact), faults));
    }

    private static void check(
            PlanFact fact, Words message, Map<String, String> texts, Set<String> known, Faults faults) {
        Set<String> vi = named(message.vi());
        Set<String> en = named(message.en());
        Set<String> all = new LinkedHashSet<>(vi);
        all.addAll(en);
        for (String name : all) {
            Place place = place(fact, name, texts);
            if (!known.contains(name)) {
                faults.add(
                        place, "planFact.placeholder", fact.code(), "{" + name + "}", Suggestions.nearest(name, known));
            } else if (vi.contains(name) != en.contains(name)) {
                faults.add(place, "planFact.language", fact.code(), "{" + name + "}");
            }
        }
    }

    private static Set<String> named(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Where a plan fact names something: behind its code. */
    private static Place place(PlanFact fact, String name, Map<String, String> texts) {
        Pattern code = Pattern.compile("(?m)^[\\s-]*code:\\s*[\"']?" + Pattern.quote(fact.code()) + "[\"']?\\s*$");
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Matcher matcher = code.matcher(file.getValue());
            if (matcher.find()) {
                int at = Math.max(matcher.start(), file.getValue().indexOf("{" + name + "}", matcher.end()));
                int line = (int) file.getValue()
                        .substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
                return Place.of(file.getKey(), line + 1, at - file.getValue().lastIndexOf('\n', at - 1));
            }
        }
        return Place.of(
                texts.isEmpty() ? fact.code() : texts.keySet().iterator().next(), 1, 1);
    }
}
