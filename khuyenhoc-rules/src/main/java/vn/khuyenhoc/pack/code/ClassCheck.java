package vn.khuyenhoc.pack.code;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Compares one class with what rules are made of. */
final class ClassCheck extends ClassVisitor {
    private static final int UNUSUAL = Opcodes.ACC_INTERFACE | Opcodes.ACC_ANNOTATION | Opcodes.ACC_MODULE;
    /** What rules keep for all: nothing that could grow. */
    private static final Set<String> KEPT = Set.of(
            "Ljava/lang/String;", "Ljava/time/format/DateTimeFormatter;", "Lorg/drools/model/DomainClassMetadata;");

    private static final String LIST = "Ljava/util/List;";
    /** Would be called by others, at times that nobody chose. */
    private static final Set<String> OF_OBJECT = Set.of("finalize", "equals", "hashCode", "toString", "clone");

    private final Members members;
    private final Costs costs;
    private final Set<String> refused;
    private Role role = Role.BUILD;
    private String name = "";

    ClassCheck(Members members, Costs costs, Set<String> refused) {
        super(Opcodes.ASM9);
        this.members = members;
        this.costs = costs;
        this.refused = refused;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String parent,
            String @Nullable [] interfaces) {
        this.name = name;
        List<String> implemented = interfaces == null ? List.of() : List.of(interfaces);
        role = Role.of(String.valueOf(parent), implemented);
        refuse((version & 0xFFFF) < Opcodes.V1_8, "version " + (version & 0xFFFF));
        refuse((access & UNUSUAL) != 0, "interface");
        refuse(!Allowed.to(name).parent(role, String.valueOf(parent)), "extends " + parent);
        implemented.forEach(one -> refuse(!Allowed.to(name).parent(role, one), "implements " + one));
    }

    private void refuse(boolean wrong, String what) {
        if (wrong) {
            refused.add(name + ": " + what);
        }
    }

    @Override
    public void visitNestHost(String host) {
        refuse(!members.owns(host), "nest " + host);
    }

    @Override
    public void visitNestMember(String member) {
        refuse(!members.owns(member), "nest " + member);
    }

    @Override
    public void visitPermittedSubclass(String type) {
        refuse(true, "permits " + type);
    }

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(
            String component, String descriptor, @Nullable String signature) {
        refuse(true, "record");
        return null;
    }

    @Override
    public @Nullable ModuleVisitor visitModule(String module, int access, @Nullable String version) {
        refuse(true, "module " + module);
        return null;
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        refuse(true, "attribute " + attribute.type);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        boolean ofAll = (access & Opcodes.ACC_STATIC) != 0;
        boolean itself = role == Role.DECIDE && descriptor.replace("[", "").equals("L" + name + ";");
        boolean fits = ofAll ? itself || KEPT.contains(descriptor) : descriptor.equals(LIST);
        refuse(!fits, "field " + field + ":" + descriptor);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        refuse((access & Opcodes.ACC_NATIVE) != 0, "native " + method);
        refuse((access & Opcodes.ACC_SYNCHRONIZED) != 0, "synchronized " + method);
        refuse(OF_OBJECT.contains(method), "overrides " + method);
        return new MethodCheck(name, name + "." + method + descriptor, role, members, costs, refused);
    }
}
