package vn.khuyenhoc.pack.code;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.Signs;
import vn.khuyenhoc.review.gap.Lack;

/**
 * The codes that compiled rules of gaps ask facts for, compare them with, and conclude on. A code that the catalogue does not have
 * looks like a fact that is not there; a number that no obligation requires compares as more than anything.
 */
public final class AskedFacts {
    private static final int LONGEST = 100;
    private static final String FACTS = Type.getInternalName(Lack.class).replace("Lack", "");
    private static final String CONCLUDES = ")" + Type.getDescriptor(Lack.class);
    private final GapCodes codes;
    private final Set<String> gaps;
    private final Set<String> unknown = new TreeSet<>();

    private AskedFacts(Catalogue catalogue, Set<String> shipped) {
        this.codes = new GapCodes(catalogue);
        this.gaps = new TreeSet<>(codes.gaps());
        this.gaps.addAll(shipped);
    }

    /**
     * What classes ask and the catalogue does not have.
     *
     * @param classes class files by path; those that cannot be read are left out
     * @param shipped codes of the gaps that the shipped rules find
     * @return calls such as {@code Obligation.asks("inspections")}, sorted
     */
    public static Collection<String> unknown(Map<String, byte[]> classes, Catalogue catalogue, Set<String> shipped) {
        AskedFacts asked = new AskedFacts(catalogue, shipped);
        classes.values()
                .forEach(bytes -> new ClassReader(bytes)
                        .accept(asked.new Calls(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
        return asked.unknown;
    }

    private void asked(String type, String word, String code) {
        Set<String> known = codes.of(type, word);
        if (known != null && !code.isEmpty() && !known.contains(code)) {
            tell(type + "." + word, code);
        }
    }

    private void concluded(String code, @Nullable String what) {
        if (!gaps.contains(code)) {
            tell("gap", code);
        } else if (what != null
                && !codes.planFacts().contains(what.replaceFirst("[.].*", ""))
                && !codes.gaps().contains(code)) {
            tell("gap", what);
        }
    }

    private void tell(String word, String code) {
        String shown = code.length() > LONGEST ? code.substring(0, LONGEST) + "…" : code;
        unknown.add(word + "(\"" + Signs.visible(shown) + "\")");
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

    /** Rules name a code just before they ask for it, and just behind what they compare with it. */
    private final class Instructions extends MethodVisitor {
        private @Nullable String before;
        private @Nullable String last;
        private @Nullable String asker;

        Instructions() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLdcInsn(Object value) {
            before = last;
            last = value instanceof String text ? text : null;
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            before = null;
            last = null;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            String code = last;
            boolean ofFact = owner.startsWith(FACTS);
            if (ofFact && descriptor.endsWith(CONCLUDES)) {
                conclusion(descriptor);
            } else if (ofFact && code != null && descriptor.startsWith("(Ljava/lang/String;)")) {
                asked(owner.substring(FACTS.length()), name, code);
            } else if (asker != null && code != null && name.matches("(?i).*equals.*")) {
                asked(asker.substring(0, asker.indexOf('.')), asker.substring(asker.indexOf('.') + 1), code);
            }
            asker = ofFact && descriptor.equals("()Ljava/lang/String;")
                    ? owner.substring(FACTS.length()) + "." + name
                    : null;
            before = null;
            last = null;
        }

        private void conclusion(String descriptor) {
            boolean two = Type.getArgumentTypes(descriptor).length == 2;
            String code = two ? before : last;
            if (code != null) {
                concluded(code, two ? last : null);
            }
        }
    }
}
