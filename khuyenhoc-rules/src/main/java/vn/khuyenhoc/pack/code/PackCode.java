package vn.khuyenhoc.pack.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.objectweb.asm.ClassReader;
import vn.khuyenhoc.internal.Signs;

/**
 * The compiled classes of rules. None of them is defined, and so nothing of them runs, before all of them were compared with what
 * rules are made of: an exact list of calls, fields and classes, no jump back, no recursion. Immutable in what it decides.
 *
 * <p>The class files are read by ASM: besides calls, instructions have to be followed, to see that code ends. A reader of our own
 * would be one more parser that must agree with the virtual machine on every byte.
 */
public final class PackCode {
    /** Methods that the compiler of Java makes for conditions; no author has ever seen their names. */
    private static final Pattern MADE = Pattern.compile("[.]?lambda[$][\\w$]*(?:\\([^ :]*)?");

    private final Map<String, byte[]> classes;
    private final Set<String> refused = new TreeSet<>();

    private PackCode(Map<String, byte[]> classes) {
        this.classes = classes;
    }

    /**
     * Compares classes with what rules are made of; none is defined.
     *
     * @param files class files by path, such as {@code a/b/Rules.class}; the arrays must not be changed afterwards
     * @param packages packages of the rules; classes stand in them or below
     */
    public static PackCode of(Map<String, byte[]> files, Collection<String> packages) {
        Map<String, byte[]> classes = new TreeMap<>();
        files.forEach((path, bytes) -> classes.put(path.replaceAll("[.]class$", ""), bytes));
        PackCode code = new PackCode(classes);
        Packages own = new Packages(packages);
        classes.keySet().stream().filter(name -> !own.hold(name)).forEach(name -> code.refused.add("package " + name));
        code.check();
        return code;
    }

    private void check() {
        Members members = new Members();
        Costs costs = new Costs();
        Map<String, ClassReader> readers = new TreeMap<>();
        classes.forEach((name, bytes) -> reading(name, () -> {
            ClassReader reader = new ClassReader(bytes);
            if (reader.getClassName().equals(name)) {
                members.add(reader);
                readers.put(name, reader);
            } else {
                refused.add(name + ": class " + reader.getClassName());
            }
        }));
        readers.forEach((name, reader) ->
                reading(name, () -> reader.accept(new ClassCheck(members, costs, refused), ClassReader.SKIP_DEBUG)));
        costs.endless().ifPresent(method -> refused.add(method + ": endless"));
    }

    /** What is no class file makes the reader fail in many ways. */
    private void reading(String name, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException | StackOverflowError e) {
            refused.add(name + ": no class file");
        }
    }

    /**
     * What the classes do and rules never need, in the words of class files, such as {@code java/lang/System.exit(I)V}; sorted, and
     * empty where they may run. Signs that cannot be seen are written out.
     */
    public List<String> refused() {
        return refused.stream()
                .map(one -> Signs.visible(MADE.matcher(one).replaceAll("")))
                .distinct()
                .toList();
    }

    /**
     * Defines the classes, and makes the models of their packages.
     *
     * @throws IllegalStateException if something was refused
     * @throws BrokenCodeException if the virtual machine refuses a class, or a model cannot be made
     */
    public List<Model> models() {
        if (!refused.isEmpty()) {
            throw new IllegalStateException("refused: " + refused);
        }
        CheckedClasses loader = new CheckedClasses(classes);
        List<Model> models = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            if (List.of(new ClassReader(file.getValue()).getInterfaces()).contains("org/drools/model/Model")) {
                models.add(model(loader, file.getKey().replace('/', '.')));
            }
        }
        return models;
    }

    private static Model model(CheckedClasses loader, String name) {
        try {
            Model model = Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
            if (!name.substring(0, name.lastIndexOf('.')).equals(model.getName())) {
                throw new BrokenCodeException(name);
            }
            return model;
        } catch (ReflectiveOperationException | LinkageError | RuntimeException | StackOverflowError e) {
            throw new BrokenCodeException(name, e);
        }
    }
}
