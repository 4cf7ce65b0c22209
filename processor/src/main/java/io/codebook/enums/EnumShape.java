package io.codebook.enums;

import io.codebook.compiler.emit.source.ConstantType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** What a compiler would know of an enum that was loaded. */
final class EnumShape {
    private EnumShape() {}

    static ConstantType of(EnumClass loaded) {
        List<ConstantType.Constant> constants = new ArrayList<>();
        for (Enum<?> constant : loaded.constants()) {
            constants.add(new ConstantType.Constant(constant.name(), loaded.isDeprecated(constant), false));
        }
        List<ConstantType.Method> methods = new ArrayList<>();
        for (Method method : loaded.methods()) {
            if (!method.isSynthetic()) {
                methods.add(new ConstantType.Method(
                        method.getName(),
                        Modifier.isPublic(method.getModifiers()),
                        Modifier.isStatic(method.getModifiers()),
                        method.getParameterCount() > 0,
                        method.getReturnType() != void.class));
            }
        }
        return new ConstantType(true, null, constants, methods);
    }
}
