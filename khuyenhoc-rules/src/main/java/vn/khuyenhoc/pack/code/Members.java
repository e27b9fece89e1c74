package vn.khuyenhoc.pack.code;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The methods and fields that the classes of a pack declare: what is not declared there is inherited, and is somebody else's. */
final class Members extends ClassVisitor {
    private final Set<String> declared = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private String name = "";

    Members() {
        super(Opcodes.ASM9);
    }

    /** Takes up a class. */
    void add(ClassReader reader) {
        name = reader.getClassName();
        classes.add(name);
        reader.accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    }

    /** Whether a class belongs to the pack. */
    boolean owns(String type) {
        return classes.contains(type);
    }

    /** Whether a class of the pack itself declares a member. */
    boolean declares(String member) {
        return declared.contains(member);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        declared.add(name + "." + method + descriptor);
        return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        declared.add(name + "." + field + ":" + descriptor);
        return null;
    }
}
