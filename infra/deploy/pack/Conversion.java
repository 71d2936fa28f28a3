import static java.lang.constant.ConstantDescs.CD_Object;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/** What lies on the stack becomes what is wanted, as the JDK's LambdaMetafactory documents it: cast, boxed, unboxed, widened. */
final class Conversion {

    private record Boxed(ClassDesc box, ClassDesc plain) {

        ClassDesc unboxing(CodeBuilder code) {
            code.invokevirtual(box, plain.displayName() + "Value", MethodTypeDesc.of(plain));
            return plain;
        }
    }

    private static final List<Boxed> BOXES = List.of(
            new Boxed(ConstantDescs.CD_Boolean, ConstantDescs.CD_boolean), new Boxed(ConstantDescs.CD_Byte, ConstantDescs.CD_byte),
            new Boxed(ConstantDescs.CD_Character, ConstantDescs.CD_char), new Boxed(ConstantDescs.CD_Short, ConstantDescs.CD_short),
            new Boxed(ConstantDescs.CD_Integer, ConstantDescs.CD_int), new Boxed(ConstantDescs.CD_Long, ConstantDescs.CD_long),
            new Boxed(ConstantDescs.CD_Float, ConstantDescs.CD_float), new Boxed(ConstantDescs.CD_Double, ConstantDescs.CD_double));

    private Conversion() {
    }

    /**
     * Converts the topmost value.
     *
     * @param from what it is
     * @param seen what the compiler has seen it as
     * @param to   what is wanted
     */
    static void convert(CodeBuilder code, ClassDesc from, ClassDesc seen, ClassDesc to) {
        if (from.isPrimitive() && to.isPrimitive()) {
            widen(code, from, to);
        } else if (from.isPrimitive()) {
            ClassDesc box = boxed(from).box();
            code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, from));
        } else if (to.isPrimitive()) {
            Boxed boxed = isBox(seen) ? boxed(seen) : isBox(from) ? boxed(from) : boxed(to);
            cast(code, from, boxed.box());
            widen(code, boxed.unboxing(code), to);
        } else {
            cast(code, seen.isPrimitive() ? from : cast(code, from, seen), to);
        }
    }

    private static void widen(CodeBuilder code, ClassDesc from, ClassDesc to) {
        TypeKind narrow = TypeKind.from(from).asLoadable();
        TypeKind wide = TypeKind.from(to).asLoadable();
        if (narrow != wide) {
            code.conversion(narrow, wide);
        }
    }

    private static ClassDesc cast(CodeBuilder code, ClassDesc from, ClassDesc to) {
        if (to.equals(from) || to.equals(CD_Object)) {
            return from;
        }
        code.checkcast(to);
        return to;
    }

    private static boolean isBox(ClassDesc type) {
        return BOXES.stream().anyMatch(boxed -> boxed.box().equals(type));
    }

    private static Boxed boxed(ClassDesc either) {
        return BOXES.stream().filter(boxed -> boxed.box().equals(either) || boxed.plain().equals(either)).findFirst().orElseThrow();
    }
}
