import static java.lang.constant.ConstantDescs.INIT_NAME;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodTypeDesc;

/** Calls what a method handle names, in plain instructions. */
final class Calls {

    private Calls() {
    }

    /** Before what it is called with. */
    static void begin(CodeBuilder code, DirectMethodHandleDesc target) {
        if (target.kind() == Kind.CONSTRUCTOR) {
            code.new_(target.owner()).dup();
        }
    }

    /** After it. */
    static void end(CodeBuilder code, DirectMethodHandleDesc target) {
        ClassDesc owner = target.owner();
        String name = target.methodName();
        MethodTypeDesc type = MethodTypeDesc.ofDescriptor(target.lookupDescriptor());
        switch (target.kind()) {
            case STATIC, INTERFACE_STATIC -> code.invokestatic(owner, name, type, target.isOwnerInterface());
            case VIRTUAL -> code.invokevirtual(owner, name, type);
            case INTERFACE_VIRTUAL -> code.invokeinterface(owner, name, type);
            case SPECIAL, INTERFACE_SPECIAL -> code.invokespecial(owner, name, type, target.isOwnerInterface());
            case CONSTRUCTOR -> code.invokespecial(owner, INIT_NAME, type);
            default -> throw new IllegalStateException("No lambda is made of " + target);
        }
    }

    /** The whole of a static method of the same type. */
    static void pass(CodeBuilder code, DirectMethodHandleDesc target) {
        begin(code, target);
        int slot = 0;
        for (ClassDesc parameter : target.invocationType().parameterList()) {
            TypeKind kind = TypeKind.from(parameter);
            code.loadLocal(kind, slot);
            slot += kind.slotSize();
        }
        end(code, target);
        code.return_(TypeKind.from(target.invocationType().returnType()));
    }
}
