import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Optional;

/**
 * A place in the code where a lambda, or a method by its name, becomes an object: what the JDK's LambdaMetafactory is asked for
 * there. Those that can be serialized, or have several faces at once, are asked for in another way and stay as they are.
 *
 * @param face     what the object is to be
 * @param captured the types of what it takes with it
 * @param target   what it calls, with what it has taken and then with what it is given
 * @param seen     the types the compiler has seen it called with, narrower than the erased ones of its face
 */
record Site(Face face, List<ClassDesc> captured, DirectMethodHandleDesc target, MethodTypeDesc seen) {

    /** An interface and its one method. */
    record Face(ClassDesc type, String method, MethodTypeDesc erased) {
    }

    private static final ClassDesc FACTORY = ClassDesc.of("java.lang.invoke.LambdaMetafactory");

    static Optional<Site> of(CodeElement element) {
        if (element instanceof InvokeDynamicInstruction made && made.bootstrapMethod().owner().equals(FACTORY)
                && made.bootstrapMethod().methodName().equals("metafactory")) {
            var arguments = made.bootstrapArgs();
            var face = new Face(made.typeSymbol().returnType(), made.name().stringValue(), (MethodTypeDesc) arguments.get(0));
            return Optional.of(new Site(face, made.typeSymbol().parameterList(), (DirectMethodHandleDesc) arguments.get(1), (MethodTypeDesc) arguments.get(2)));
        }
        return Optional.empty();
    }
}
