package vn.khuyenhoc.pack.code;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Compares the instructions of one method with what rules are made of: no call, field or class beyond the list, no jump back, nothing
 * caught, no lock; so that it ends, and does nothing but what the list names.
 */
final class MethodCheck extends MethodVisitor {
    private static final String CONCATENATE = "java/lang/invoke/StringConcatFactory.makeConcatWithConstants";
    private static final String NAMES = "java/lang/invoke/LambdaMetafactory.metafactory";
    private static final String SUPPLIES = "get()Ljava/util/function/Supplier;";
    private static final String ONE_TEXT = "(Ljava/lang/String;)Ljava/lang/String;";
    private static final int NO_SIZE = -1;
    /** No list of rules is longer, nor are their names. */
    private static final int LONGEST_ARRAY = 4096;

    private static final int MOST_RULES = 100_000;
    /** What an array costs that is as long as another one. */
    private static final int AS_LONG = 256;

    private final String owner;
    private final String method;
    private final Role role;
    private final Allowed allowed;
    private final Members members;
    private final Costs costs;
    private final Set<String> refused;
    private final Set<Label> passed = new HashSet<>();
    /** What the instruction before put on the stack, where that was a small number. */
    private int number = NO_SIZE;
    /** Whether it is there twice. */
    private boolean doubled;
    /** The class of the pack whose method the instruction before called; empty where it did something else. */
    private String called = "";
    /** Whether a list took in what its own class keeps. */
    private boolean tookItself;

    MethodCheck(String owner, String method, Role role, Members members, Costs costs, Set<String> refused) {
        super(Opcodes.ASM9);
        this.owner = owner;
        this.method = method;
        this.role = role;
        this.allowed = Allowed.to(owner);
        this.members = members;
        this.costs = costs;
        this.refused = refused;
        costs.add(method, 0);
        if (role != Role.BUILD) {
            costs.isShort(method);
        }
    }

    private void step(int found) {
        costs.add(method, 1);
        number = found;
        doubled = false;
        called = "";
    }

    private void refuse(boolean wrong, String what) {
        if (wrong) {
            refused.add(what);
        }
    }

    private void refuseHere(String what) {
        refused.add(method + ": " + what);
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean ofInterface) {
        String call = type + "." + name + descriptor;
        gathers(call);
        step(NO_SIZE);
        if (members.declares(call)) {
            // those who ask may come from anywhere, but what builds calls what decides, never the other way
            refuse(role == Role.BUILD ? !descriptor.startsWith("()") : !type.equals(owner), call);
            costs.calls(method, call);
            called = type;
        } else if (!isCloneOfOwnArray(type, name, descriptor)) {
            refuse(!allowed.call(role, call), call);
            if (role == Role.BUILD) {
                costs.callsElsewhere(method);
            }
        }
    }

    /** Lists grow only by those of other classes and in one method, so that they cannot double and double again. */
    private void gathers(String call) {
        if (call.startsWith("java/util/ArrayList.<init>")) {
            size(MOST_RULES);
        } else if (call.startsWith("java/util/List.addAll")) {
            costs.gathers(method);
            boolean itself = called.equals(owner);
            refuse(called.isEmpty() || (itself && tookItself), method + ": addAll");
            tookItself |= itself;
        }
    }

    private boolean isCloneOfOwnArray(String type, String name, String descriptor) {
        return name.equals("clone") && descriptor.equals("()Ljava/lang/Object;") && type.equals("[L" + owner + ";");
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
        step(NO_SIZE);
        String field = type + "." + name + ":" + descriptor;
        boolean own = members.declares(field) && (role == Role.BUILD || type.equals(owner));
        refuse(!own && (opcode != Opcodes.GETSTATIC || !allowed.field(field)), field);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.ANEWARRAY) {
            size(LONGEST_ARRAY);
        }
        step(NO_SIZE);
        checkType(type);
    }

    /** An array is as large as a number that stands before it, or as another array. */
    private void size(int longest) {
        if (number < 0 || number > longest) {
            refuseHere("size");
        } else {
            costs.add(method, number);
        }
    }

    private void checkType(String name) {
        String type = name.replaceAll("^\\[+L?|;$", "");
        refuse(type.length() > 1 && !members.owns(type) && !allowed.type(type), type);
    }

    @Override
    public void visitLdcInsn(Object value) {
        step(value instanceof Integer size ? size : NO_SIZE);
        if (value instanceof Type type && type.getSort() != Type.METHOD) {
            checkType(type.getInternalName());
        } else {
            refuse(value instanceof Type, "ldc " + value);
            refuse(value instanceof Handle || value instanceof ConstantDynamic, "ldc " + value);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        step(NO_SIZE);
        if (isMaker(name, descriptor, bootstrap, arguments)) {
            return;
        }
        // one text within another and no more, so that texts cannot double and double again
        boolean concatenates = (bootstrap.getOwner() + "." + bootstrap.getName()).equals(CONCATENATE)
                && bootstrap.getTag() == Opcodes.H_INVOKESTATIC
                && descriptor.equals(ONE_TEXT)
                && arguments.length == 1
                && arguments[0] instanceof String;
        refuse(!concatenates, "invokedynamic " + bootstrap.getOwner() + "." + bootstrap.getName());
        for (Object argument : arguments) {
            refuse(argument instanceof Handle, "invokedynamic " + argument);
        }
    }

    /** Whether it names what makes an instance that adds facts up. */
    private boolean isMaker(String name, String descriptor, Handle bootstrap, Object... arguments) {
        return role == Role.BUILD
                && (bootstrap.getOwner() + "." + bootstrap.getName()).equals(NAMES)
                && bootstrap.getTag() == Opcodes.H_INVOKESTATIC
                && (name + descriptor).equals(SUPPLIES)
                && arguments.length == 3
                && arguments[1] instanceof Handle made
                && made.getTag() == Opcodes.H_NEWINVOKESPECIAL
                && made.getDesc().equals("()V")
                && allowed.makes(made.getOwner());
    }

    @Override
    public void visitInsn(int opcode) {
        boolean locks = opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT;
        if (locks) {
            refuseHere("monitor");
        }
        boolean small = opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5;
        if (opcode == Opcodes.DUP) {
            step(number);
            doubled = true;
        } else {
            step(small ? opcode - Opcodes.ICONST_0 : opcode == Opcodes.ARRAYLENGTH ? AS_LONG : NO_SIZE);
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            refuseHere("newarray");
        }
        step(opcode == Opcodes.NEWARRAY ? NO_SIZE : operand);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        refuseHere("multianewarray");
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        if (opcode == Opcodes.RET) {
            refuseHere("ret");
        }
        step(opcode == Opcodes.ISTORE && doubled ? number : NO_SIZE);
    }

    @Override
    public void visitIincInsn(int index, int increment) {
        step(NO_SIZE);
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        number = NO_SIZE;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        jump(label);
    }

    private void jump(Label label) {
        if (passed.contains(label)) {
            refuseHere("goto");
        }
        step(NO_SIZE);
    }

    @Override
    public void visitTableSwitchInsn(int least, int most, Label otherwise, Label... labels) {
        visitLookupSwitchInsn(otherwise, new int[0], labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        jump(otherwise);
        for (Label label : labels) {
            jump(label);
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        refuseHere("catch");
    }
}
