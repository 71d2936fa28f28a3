import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the lambdas of an archive's classes into classes (desugaring, as compilers for phones call it). A JVM makes a class for
 * each lambda it comes by, at every start: 900 of them, nine in ten the AWS SDK's, for a fifth of what a first signup takes. Here
 * they are made once, one class for all lambdas of one interface in one class, so that 900 become 400 which are only loaded.
 */
final class Lambdas {

    private final Map<String, byte[]> classes;
    private final ClassFile files;

    /** Of classes by their names within the JVM, as they are in the archive. */
    Lambdas(Map<String, byte[]> classes) {
        this.classes = classes;
        ClassHierarchyResolver archived = ClassHierarchyResolver.ofResourceParsing(type -> bytes(type).map(ByteArrayInputStream::new).orElse(null));
        this.files = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(archived.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** A class and what its lambdas have become, by their names within the JVM. */
    Map<String, byte[]> turned(byte[] bytes) {
        ClassModel model = files.parse(bytes);
        var host = new Host(model, this::reachable);
        var turned = new LinkedHashMap<String, byte[]>();
        turned.put(model.thisClass().asInternalName(), host.lambdas() ? files.transformClass(model, host) : bytes);
        for (Adapter adapter : host.adapters()) {
            turned.put(internal(adapter.self()), files.build(adapter.self(), adapter));
        }
        return turned;
    }

    /** Whether any class of the package may call it. Where that cannot be told, the class that has the lambda calls it. */
    private boolean reachable(ClassDesc from, DirectMethodHandleDesc target) {
        boolean near = target.owner().packageName().equals(from.packageName());
        return switch (target.kind()) {
            case SPECIAL, INTERFACE_SPECIAL -> false;
            default -> bytes(target.owner()).map(bytes -> declared(files.parse(bytes), target)
                    .map(method -> method.flags().has(AccessFlag.PUBLIC) || near && !method.flags().has(AccessFlag.PRIVATE)).orElse(false))
                    .orElse(!near);
        };
    }

    static Optional<MethodModel> declared(ClassModel model, DirectMethodHandleDesc target) {
        return model.methods().stream().filter(method -> method.methodName().equalsString(target.methodName())
                && method.methodType().equalsString(target.lookupDescriptor())).findFirst();
    }

    private Optional<byte[]> bytes(ClassDesc type) {
        return type.isClassOrInterface() ? Optional.ofNullable(classes.get(internal(type))) : Optional.empty();
    }

    private static String internal(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }
}
