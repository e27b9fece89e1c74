package vn.khuyenhoc.pack.code;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.internal.Signs;
import vn.khuyenhoc.observation.ValueType;

/**
 * The codes that compiled rules ask assessments for. A code that the catalogue does not have compares as never enough, so that what is
 * misspelt would look like what is not met; a threshold that there is not compares as more than anything.
 */
public final class AskedCodes {
    private static final int LONGEST = 100;
    private static final String ASSESSMENT = Type.getInternalName(Assessment.class);
    private final Catalogue catalogue;
    private final Map<String, Set<String>> criteria = new TreeMap<>();
    private final Set<String> unknown = new TreeSet<>();

    private AskedCodes(Catalogue catalogue) {
        this.catalogue = catalogue;
        Stream.concat(
                        catalogue.allSets().stream(),
                        catalogue.overlays().stream().flatMap(overlay -> catalogue.in(overlay.id()).sets().stream()))
                .flatMap(CriteriaSet::criteria)
                .forEach(criterion -> criteria.computeIfAbsent(criterion.code(), code -> new TreeSet<>())
                        .addAll(words(criterion)));
    }

    /** The words that can be asked or said of a criterion: what it requires and its highest points only where there are any. */
    private static Set<String> words(Criterion criterion) {
        Set<String> words = new TreeSet<>(Asking.OF_CRITERIA);
        if (criterion.threshold() == null) {
            words.removeAll(Asking.OF_THRESHOLDS);
        }
        if (criterion.maximum() == null) {
            words.removeAll(Asking.OF_MAXIMA);
        }
        return words;
    }

    /**
     * What classes ask and the catalogue does not have, or has with another type.
     *
     * @param classes class files by path; those that cannot be read are left out
     * @return calls such as {@code share("ty_le_ho")}, sorted
     */
    public static Collection<String> unknown(Map<String, byte[]> classes, Catalogue catalogue) {
        AskedCodes asked = new AskedCodes(catalogue);
        classes.values()
                .forEach(bytes -> new ClassReader(bytes)
                        .accept(asked.new Calls(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
        return asked.unknown;
    }

    private void called(String word, String code) {
        ValueType type = Asking.TYPES.get(word);
        boolean known = type == null
                ? !Asking.OF_CRITERIA.contains(word)
                        || criteria.getOrDefault(code, Set.of()).contains(word)
                : catalogue
                        .observation(code)
                        .filter(found -> found.type() == type)
                        .isPresent();
        if (!known) {
            String shown = code.length() > LONGEST ? code.substring(0, LONGEST) + "…" : code;
            unknown.add(word + "(\"" + Signs.visible(shown) + "\")");
        }
    }

    private final class Calls extends ClassVisitor {
        Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new Instructions();
        }
    }

    /** Rules name a code just before they ask for it. */
    private final class Instructions extends MethodVisitor {
        private String last = "";

        Instructions() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLdcInsn(Object value) {
            last = value instanceof String text ? text : "";
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            last = "";
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            // who earns points names the criterion first; that it is the rule's own, the engine sees
            if (owner.equals(ASSESSMENT) && descriptor.startsWith("(Ljava/lang/String;)")) {
                called(name, last);
            }
            last = "";
        }
    }
}
