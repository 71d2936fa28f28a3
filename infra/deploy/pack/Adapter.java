import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SUPER;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The class whose objects are all lambdas of one interface in one class: a number says which, and what each has taken lies beside it. */
final class Adapter implements Consumer<ClassBuilder> {

    private static final String FACTORY = "of";
    private static final String WHICH = "which";
    private static final MethodTypeDesc NEW = MethodTypeDesc.of(CD_void, CD_int);

    private final ClassDesc self;
    private final int version;
    private final Site.Face face;
    private final Map<Site, DirectMethodHandleDesc> sites = new LinkedHashMap<>();

    Adapter(ClassDesc self, int version, Site.Face face) {
        this.self = self;
        this.version = version;
        this.face = face;
    }

    ClassDesc self() {
        return self;
    }

    /** With a target that may be called from here. */
    void add(Site site, DirectMethodHandleDesc target) {
        sites.putIfAbsent(site, target);
    }

    /** Makes one, of what it takes, which lies on the stack already. */
    void make(CodeBuilder code, Site site) {
        code.loadConstant(List.copyOf(sites.keySet()).indexOf(site)).invokestatic(self, FACTORY, factory(site));
    }

    @Override
    public void accept(ClassBuilder builder) {
        builder.withVersion(version, 0).withFlags(ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC).withInterfaceSymbols(face.type());
        builder.withField(WHICH, CD_int, ACC_PRIVATE | ACC_FINAL);
        sites.keySet().stream().flatMap(site -> slots(site.captured()).stream()).distinct()
                .forEach(slot -> builder.withField(slot.name(), slot.type(), ACC_PRIVATE));
        builder.withMethodBody(INIT_NAME, NEW, ACC_PRIVATE, this::construct);
        sites.keySet().stream().map(this::factory).distinct()
                .forEach(factory -> builder.withMethodBody(FACTORY, factory, ACC_STATIC, code -> fill(code, factory)));
        builder.withMethodBody(face.method(), face.erased(), ACC_PUBLIC, this::choose);
    }

    private void construct(CodeBuilder code) {
        code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).aload(0).iload(1).putfield(self, WHICH, CD_int).return_();
    }

    private void fill(CodeBuilder code, MethodTypeDesc factory) {
        List<Slot> slots = slots(factory.parameterList().subList(0, factory.parameterCount() - 1));
        code.new_(self).dup().iload(slots.stream().mapToInt(Slot::size).sum()).invokespecial(self, INIT_NAME, NEW);
        int local = 0;
        for (Slot slot : slots) {
            code.dup().loadLocal(TypeKind.from(slot.type()), local).putfield(self, slot.name(), slot.type());
            local += slot.size();
        }
        code.areturn();
    }

    private void choose(CodeBuilder code) {
        List<Label> labels = Stream.generate(code::newLabel).limit(sites.size()).toList();
        if (labels.size() > 1) {
            List<SwitchCase> cases = IntStream.range(0, labels.size() - 1).mapToObj(which -> SwitchCase.of(which, labels.get(which))).toList();
            code.aload(0).getfield(self, WHICH, CD_int).tableswitch(0, cases.size() - 1, labels.getLast(), cases);
        }
        var next = labels.iterator();
        sites.forEach((site, target) -> call(code.labelBinding(next.next()), site, target));
    }

    private void call(CodeBuilder code, Site site, DirectMethodHandleDesc target) {
        MethodTypeDesc type = target.invocationType();
        Calls.begin(code, target);
        List<Slot> slots = slots(site.captured());
        for (int i = 0; i < slots.size(); i++) {
            ClassDesc taken = site.captured().get(i);
            code.aload(0).getfield(self, slots.get(i).name(), slots.get(i).type());
            Conversion.convert(code, taken.isPrimitive() ? taken : CD_Object, taken, type.parameterType(i));
        }
        for (int i = 0; i < face.erased().parameterCount(); i++) {
            ClassDesc given = face.erased().parameterType(i);
            code.loadLocal(TypeKind.from(given), code.parameterSlot(i));
            Conversion.convert(code, given, site.seen().parameterType(i), type.parameterType(slots.size() + i));
        }
        Calls.end(code, target);
        answer(code, type.returnType(), site.seen().returnType());
    }

    private void answer(CodeBuilder code, ClassDesc got, ClassDesc seen) {
        ClassDesc wanted = face.erased().returnType();
        if (!wanted.equals(CD_void)) {
            Conversion.convert(code, got, seen, wanted);
        } else if (TypeKind.from(got).slotSize() == 2) {
            code.pop2();
        } else if (TypeKind.from(got).slotSize() == 1) {
            code.pop();
        }
        code.return_(TypeKind.from(wanted));
    }

    private MethodTypeDesc factory(Site site) {
        return MethodTypeDesc.of(face.type(), Stream.concat(slots(site.captured()).stream().map(Slot::type), Stream.of(CD_int)).toList());
    }

    /** A field for something taken; lambdas that take as many of a kind share it. */
    private record Slot(String name, ClassDesc type) {

        int size() {
            return TypeKind.from(type).slotSize();
        }
    }

    private static List<Slot> slots(List<ClassDesc> captured) {
        var slots = new ArrayList<Slot>();
        for (ClassDesc type : captured) {
            ClassDesc wide = type.isPrimitive() ? TypeKind.from(type).asLoadable().upperBound() : CD_Object;
            slots.add(new Slot(wide.displayName() + slots.stream().filter(slot -> slot.type().equals(wide)).count(), wide));
        }
        return slots;
    }
}
