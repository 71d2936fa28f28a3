import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A class that has lambdas, on its way to having none: where one was made, its adapter is asked for it. The private methods that
 * hold their bodies become visible in the package, or get a bridge there, as an adapter is a class of its own.
 */
final class Host implements ClassTransform {

    private final ClassDesc self;
    private final int visible;
    private final Map<Site.Face, Adapter> adapters = new LinkedHashMap<>();
    private final Map<DirectMethodHandleDesc, DirectMethodHandleDesc> bridges = new LinkedHashMap<>();
    private final Set<String> opened = new HashSet<>();

    /**
     * Reads its lambdas.
     *
     * @param reachable whether any class of the first's package may call the second
     */
    Host(ClassModel model, BiPredicate<ClassDesc, DirectMethodHandleDesc> reachable) {
        self = model.thisClass().asSymbol();
        // An interface knows nothing between private and public.
        visible = model.flags().has(AccessFlag.INTERFACE) ? ACC_PUBLIC : 0;
        model.methods().stream().flatMap(method -> method.code().stream()).flatMap(CodeModel::elementStream).forEach(element -> Site.of(element)
                .ifPresent(site -> adapters.computeIfAbsent(site.face(), face -> new Adapter(named(), model.majorVersion(), face))
                        .add(site, reached(model, site.target(), reachable))));
    }

    boolean lambdas() {
        return !adapters.isEmpty();
    }

    Collection<Adapter> adapters() {
        return adapters.values();
    }

    private ClassDesc named() {
        return self.nested("Lambda$" + adapters.size());
    }

    /** How an adapter calls it. */
    private DirectMethodHandleDesc reached(ClassModel model, DirectMethodHandleDesc target, BiPredicate<ClassDesc, DirectMethodHandleDesc> reachable) {
        if (target.owner().equals(self) && Lambdas.declared(model, target).filter(Host::isBody).isPresent()) {
            opened.add(target.methodName() + target.lookupDescriptor());
            return target;
        }
        return reachable.test(self, target) ? target : bridges.computeIfAbsent(target, this::bridge);
    }

    /** What the compiler has made of a lambda that needs no {@code this}: nobody else has such a name, and nothing overrides it. */
    private static boolean isBody(MethodModel method) {
        return method.methodName().stringValue().startsWith("lambda$") && method.flags().has(AccessFlag.STATIC) && method.flags().has(AccessFlag.SYNTHETIC);
    }

    private DirectMethodHandleDesc bridge(DirectMethodHandleDesc target) {
        return MethodHandleDesc.ofMethod(visible == 0 ? Kind.STATIC : Kind.INTERFACE_STATIC, self, "bridge$" + bridges.size(), target.invocationType());
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
        if (element instanceof MethodModel method) {
            boolean open = opened.contains(method.methodName().stringValue() + method.methodType().stringValue());
            builder.transformMethod(method, (changed, part) -> change(changed, part, open));
        } else {
            builder.with(element);
        }
    }

    private void change(MethodBuilder method, MethodElement part, boolean open) {
        switch (part) {
            case AccessFlags flags when open -> method.withFlags(flags.flagsMask() & ~ACC_PRIVATE | visible);
            case CodeModel code -> method.transformCode(code, this::change);
            default -> method.with(part);
        }
    }

    private void change(CodeBuilder code, CodeElement element) {
        Site.of(element).ifPresentOrElse(site -> adapters.get(site.face()).make(code, site), () -> code.with(element));
    }

    @Override
    public void atEnd(ClassBuilder builder) {
        bridges.forEach((target, bridge) -> builder.withMethodBody(bridge.methodName(), bridge.invocationType(), ACC_STATIC | ACC_SYNTHETIC | visible,
                code -> Calls.pass(code, target)));
    }
}
