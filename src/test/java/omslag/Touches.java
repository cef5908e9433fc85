package omslag;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a compiled method does to fields: which it reads, which it writes, and what it calls.
 *
 * <p>An element of an array belongs to the field that holds the array. To know which array a store goes to, the arrays
 * and lists that wait on the operand stack are kept in order: they come and go last in, first out.
 */
final class Touches {
    /** An array or a list that belongs to no field. */
    private static final String LOCAL = "";

    private static final Set<String> CHANGE_A_LIST = Set.of("add", "removeIf", "remove", "set", "clear", "addAll");

    /** Fields as {@code Class.field}. */
    final Set<String> reads = new TreeSet<>();

    final Set<String> writes = new TreeSet<>();

    /** Methods as {@code class.name descriptor}. */
    final Set<String> calls = new TreeSet<>();

    /** The methods of a compiled class, by {@code class.name descriptor}. */
    static Map<String, Touches> of(byte[] compiled) {
        Map<String, Touches> methods = new HashMap<>();
        ClassReader reader = new ClassReader(compiled);
        String owner = reader.getClassName();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        Touches touches = new Touches();
                        methods.put(owner + "." + name + " " + descriptor, touches);
                        return touches.new Reading(access, descriptor);
                    }
                },
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return methods;
    }

    private final class Reading extends MethodVisitor {
        private final Deque<String> waiting = new ArrayDeque<>();
        private final Map<Integer, String> locals = new HashMap<>();

        /** Arrays of arrays. */
        private final Set<String> deep = new TreeSet<>();

        Reading(int access, String descriptor) {
            super(Opcodes.ASM9);
            int variable = (access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
            for (Type argument : Type.getArgumentTypes(descriptor)) {
                if (holdsMany(argument.getDescriptor())) {
                    locals.put(variable, LOCAL);
                }
                variable += argument.getSize();
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            String field = owner + "." + name;
            if (opcode == Opcodes.GETFIELD) {
                if (holdsMany(descriptor)) {
                    waiting.push(field);
                    if (descriptor.startsWith("[[")) {
                        deep.add(field);
                    }
                } else {
                    reads.add(field);
                }
            } else if (opcode == Opcodes.PUTFIELD) {
                writes.add(field);
                if (holdsMany(descriptor) && !waiting.isEmpty()) {
                    reads.add(waiting.pop());
                }
            } else if (opcode == Opcodes.GETSTATIC && holdsMany(descriptor)) {
                waiting.push(LOCAL);
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY) {
                waiting.push(LOCAL);
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.ANEWARRAY || opcode == Opcodes.CHECKCAST && type.startsWith("[")) {
                waiting.push(LOCAL);
            }
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            waiting.push(LOCAL);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
                // An element may be an array itself, or have state: it waits too, as part of the same field.
                String field = waiting.poll();
                if (field != null) {
                    reads.add(field);
                    if (opcode == Opcodes.AALOAD && deep.contains(field)) {
                        waiting.push(field);
                    }
                }
            } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
                String value = opcode == Opcodes.AASTORE && waiting.size() > 1 ? waiting.pop() : null;
                String field = waiting.poll();
                if (field != null) {
                    writes.add(field);
                }
                if (value != null) {
                    reads.add(value);
                }
            } else if (opcode == Opcodes.DUP2 && !waiting.isEmpty()) {
                waiting.push(waiting.peek());
            } else if ((opcode == Opcodes.ARRAYLENGTH || opcode == Opcodes.ARETURN) && !waiting.isEmpty()) {
                reads.add(waiting.pop());
            }
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            if (opcode == Opcodes.ASTORE) {
                locals.remove(variable);
                if (!waiting.isEmpty()) {
                    locals.put(variable, waiting.pop());
                }
            } else if (opcode == Opcodes.ALOAD && locals.containsKey(variable)) {
                waiting.push(locals.get(variable));
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            calls.add(owner + "." + name + " " + descriptor);
            boolean list = owner.equals("java/util/List") && opcode != Opcodes.INVOKESTATIC || owner.startsWith("[");
            Type[] arguments = Type.getArgumentTypes(descriptor);
            boolean last = true;
            for (int i = arguments.length - 1; i >= 0; i--) {
                boolean many = holdsMany(arguments[i].getDescriptor())
                        || owner.equals("java/lang/System") && arguments[i].getSort() == Type.OBJECT;
                if (many && !waiting.isEmpty()) {
                    boolean filled =
                            owner.equals("java/util/Arrays") && name.equals("fill") || name.equals("arraycopy") && last;
                    (filled ? writes : reads).add(waiting.pop());
                    last = false;
                }
            }
            if (list && !waiting.isEmpty()) {
                (CHANGE_A_LIST.contains(name) ? writes : reads).add(waiting.pop());
            }
            if (holdsMany(Type.getReturnType(descriptor).getDescriptor())) {
                waiting.push(LOCAL);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (bootstrap.getName().equals("bootstrap")) {
                // What a record makes of its components by itself: equals, hashCode and toString.
                return;
            }
            for (Type captured : Type.getArgumentTypes(descriptor)) {
                if (holdsMany(captured.getDescriptor()) && !waiting.isEmpty()) {
                    reads.add(waiting.pop());
                }
            }
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    calls.add(handle.getOwner() + "." + handle.getName() + " " + handle.getDesc());
                }
            }
        }
    }

    private static boolean holdsMany(String descriptor) {
        return descriptor.startsWith("[") || descriptor.equals("Ljava/util/List;");
    }
}
