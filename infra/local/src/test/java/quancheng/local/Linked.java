package quancheng.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodHandleDesc;
import java.lang.invoke.MethodHandles;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The classes of a folder of jars, as a JVM would link them; none of them is started. */
final class Linked implements AutoCloseable {

    private final Set<String> names = new LinkedHashSet<>();
    private final URLClassLoader loader;

    private Linked(Path folder) throws IOException {
        var jars = new ArrayList<URL>();
        File[] files = folder.toFile().listFiles((_, name) -> name.endsWith(".jar"));
        // In the order of Lambda's runtime.
        Arrays.sort(files);
        for (File jar : files) {
            jars.add(jar.toURI().toURL());
            try (var file = new JarFile(jar)) {
                file.stream().map(Object::toString).filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("-info.class"))
                        .forEach(names::add);
            }
        }
        loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    static Linked of(Path folder) {
        try {
            return new Linked(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ClassLoader loader() {
        return loader;
    }

    /** The places at which the JDK would make a class for a lambda when it gets there. */
    long lambdas() {
        return names.stream().flatMap(this::code).flatMap(CodeModel::elementStream).filter(element -> element instanceof InvokeDynamicInstruction made
                && made.bootstrapMethod().owner().displayName().equals("LambdaMetafactory") && made.bootstrapMethod().methodName().equals("metafactory")).count();
    }

    /** The classes that stand for lambdas. */
    long adapters() {
        return names.stream().filter(Linked::isAdapter).count();
    }

    /** What a JVM would complain about, were it to use them all; but for what needs a class that none of the jars has. */
    List<String> complaints() {
        return names.stream().flatMap(name -> {
            try {
                Class<?> linked = Class.forName(name.replace('/', '.').substring(0, name.length() - ".class".length()), false, loader);
                linked.getDeclaredMethods();
                return isAdapter(name) ? refused(linked, name) : Stream.of();
            } catch (ClassNotFoundException | LinkageError e) {
                return absent(e) ? Stream.of() : Stream.of(name + ": " + e);
            }
        }).toList();
    }

    private static boolean isAdapter(String name) {
        return name.matches(".*\\$Lambda\\$[0-9]+\\.class");
    }

    private Stream<String> refused(Class<?> adapter, String name) {
        return code(name).flatMap(CodeModel::elementStream).mapMulti((element, complain) -> {
            if (element instanceof InvokeInstruction call && !call.owner().asInternalName().startsWith("[")) {
                try {
                    MethodHandleDesc.ofMethod(kind(call), call.owner().asSymbol(), call.name().stringValue(), call.typeSymbol())
                            .resolveConstantDesc(MethodHandles.privateLookupIn(adapter, MethodHandles.lookup()));
                } catch (ReflectiveOperationException | LinkageError e) {
                    if (!absent(e)) {
                        complain.accept(name + " calls " + call + ": " + e);
                    }
                }
            }
        });
    }

    private boolean absent(Throwable complaint) {
        return Stream.iterate(complaint, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException)
                .anyMatch(cause -> !names.contains(cause.getMessage().replace('.', '/') + ".class"));
    }

    private static Kind kind(InvokeInstruction call) {
        return switch (call.opcode()) {
            case Opcode.INVOKESTATIC -> call.isInterface() ? Kind.INTERFACE_STATIC : Kind.STATIC;
            case Opcode.INVOKEINTERFACE -> Kind.INTERFACE_VIRTUAL;
            case Opcode.INVOKEVIRTUAL -> Kind.VIRTUAL;
            default -> Kind.CONSTRUCTOR;
        };
    }

    private Stream<CodeModel> code(String name) {
        try (var in = loader.getResourceAsStream(name)) {
            return ClassFile.of().parse(in.readAllBytes()).methods().stream().flatMap(method -> method.code().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
