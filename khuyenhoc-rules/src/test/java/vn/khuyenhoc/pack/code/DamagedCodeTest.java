package vn.khuyenhoc.pack.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Class files that no compiler writes. */
class DamagedCodeTest {
    private static final String NAME = "vn/khuyenhoc/local/x/A";
    private static final Handle EXEC = new Handle(
            Opcodes.H_INVOKEVIRTUAL, "java/lang/Runtime", "exec", "(Ljava/lang/String;)Ljava/lang/Process;", false);

    private static PackCode code(byte[] bytes) {
        return PackCode.of(Map.of(NAME + ".class", bytes), Set.of("vn/khuyenhoc/local/x"));
    }

    private static ClassWriter type(int version) {
        ClassWriter type = new ClassWriter(0);
        type.visit(version, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Object", null);
        return type;
    }

    private static PackCode withLiteral(Object literal) {
        ClassWriter type = type(Opcodes.V17);
        MethodVisitor start = type.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        start.visitCode();
        start.visitLdcInsn(literal);
        start.visitInsn(Opcodes.POP);
        start.visitInsn(Opcodes.RETURN);
        start.visitMaxs(1, 0);
        return code(type.toByteArray());
    }

    @Test
    void a_method_handle_to_a_process_is_refused() {
        assertThat(withLiteral(EXEC).refused()).singleElement().asString().contains("ldc java/lang/Runtime.exec");
    }

    @Test
    void a_constant_that_is_made_by_a_call_is_refused() {
        assertThat(withLiteral(new ConstantDynamic("x", "Ljava/lang/Object;", EXEC))
                        .refused())
                .singleElement()
                .asString()
                .contains("ldc");
    }

    @Test
    void a_literal_of_a_foreign_class_is_refused() {
        assertThat(withLiteral(Type.getObjectType("java/lang/Runtime")).refused())
                .containsExactly("java/lang/Runtime");
    }

    @Test
    void code_of_an_age_that_could_jump_back_from_anywhere_is_refused() {
        assertThat(code(type(Opcodes.V1_6).toByteArray()).refused()).containsExactly(NAME + ": version 50");
    }

    @Test
    void a_class_that_names_a_foreign_nest_is_refused() {
        ClassWriter type = type(Opcodes.V17);
        type.visitNestHost("vn/khuyenhoc/engine/Assessment");
        assertThat(code(type.toByteArray()).refused()).containsExactly(NAME + ": nest vn/khuyenhoc/engine/Assessment");
    }

    @Test
    void an_invocation_bound_by_a_foreign_method_is_refused() {
        ClassWriter type = type(Opcodes.V17);
        MethodVisitor start = type.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        start.visitCode();
        start.visitInvokeDynamicInsn("x", "()V", new Handle(Opcodes.H_INVOKESTATIC, "a/B", "bind", "()V", false), EXEC);
        start.visitInsn(Opcodes.RETURN);
        start.visitMaxs(0, 0);
        assertThat(code(type.toByteArray()).refused()).contains("invokedynamic a/B.bind");
    }

    @Property(tries = 500)
    void bytes_that_are_no_class_file_are_refused(@ForAll @Size(max = 200) byte[] bytes) {
        assertThat(code(bytes).refused()).isNotEmpty();
    }

    @Property(tries = 500)
    void a_class_file_with_a_changed_byte_never_makes_the_check_fail(@ForAll int place, @ForAll byte changed) {
        byte[] bytes = type(Opcodes.V17).toByteArray();
        bytes[Math.floorMod(place, bytes.length)] = changed;
        assertThat(code(bytes).refused()).doesNotContainNull();
    }

    @Test
    void a_text_is_refused() {
        assertThat(code("class A {}".getBytes(StandardCharsets.UTF_8)).refused())
                .containsExactly(NAME + ": no class file");
    }
}
