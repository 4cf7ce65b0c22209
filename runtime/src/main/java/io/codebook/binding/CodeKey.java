package io.codebook.binding;

import io.codebook.UnknownCodeException;
import io.codebook.WireValues;
import io.codebook.reflect.GeneratedNames;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** What tells a code from the others of its table: its number, or another value that is unique in it. */
final class CodeKey {
    private static final String NUMBER = "number";
    private static final String TEXT = "text";

    private final String table;
    private final String word;
    private final boolean isUint32;
    private final Method find;
    private final Method decode;
    private final Method accessor;

    private CodeKey(String table, String word, boolean isUint32, Method find, Method decode, Method accessor) {
        this.table = table;
        this.word = word;
        this.isUint32 = isUint32;
        this.find = find;
        this.decode = decode;
        this.accessor = accessor;
    }

    /** The number, of whatever kind. */
    static CodeKey ofNumber(String table, String kind, CodeTypes types) {
        boolean isCoap = kind.equals("coap");
        boolean isUint32 = kind.equals("uint32");
        Method accessor = method(types.any(), isCoap || kind.equals(TEXT) ? TEXT : NUMBER);
        Class<?> parameter = accessor.getReturnType();
        return new CodeKey(
                table,
                NUMBER,
                isUint32,
                method(types.codes(), isCoap ? "findByText" : "find", parameter),
                method(types.codes(), isCoap ? "decodeText" : "decode", parameter),
                accessor);
    }

    /** @param word {@code name}, {@code constant}, {@code text-form} or the id of a unique field */
    static CodeKey of(String table, String word, CodeTypes types) {
        String name = word.equals("name") ? "phrase" : word.equals("constant") ? "name" : word;
        Method accessor = accessor(types, GeneratedNames.member(name));
        String by = "By" + GeneratedNames.type(name);
        Class<?> parameter = accessor.getReturnType();
        return new CodeKey(
                table,
                word,
                false,
                method(types.codes(), "find" + by, parameter),
                method(types.codes(), "decode" + by, parameter),
                accessor);
    }

    /** The interface of known and unknown codes has the accessor if codes are written as this in JSON. */
    private static Method accessor(CodeTypes types, String name) {
        for (Method method : types.any().getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 0) {
                return method;
            }
        }
        return method(types.codes(), name);
    }

    /** The constant, or null. */
    Object find(Object wire) {
        return lookUp(find, wire);
    }

    /** The constant, or an unknown code that keeps the value. */
    Object decode(Object wire) {
        return lookUp(decode, wire);
    }

    /** An Integer, a Long or a String. */
    Object value(Object code) {
        return call(accessor, code);
    }

    IllegalArgumentException unknown(Object wire) {
        String value = String.valueOf(wire);
        return word.equals(NUMBER)
                ? UnknownCodeException.of(table, value)
                : UnknownCodeException.by(table, word, value);
    }

    @SuppressWarnings("NullAway") // a static method has no receiver
    private Object lookUp(Method method, Object wire) {
        return call(method, null, taken(wire));
    }

    private Object taken(Object wire) {
        Class<?> type = find.getParameterTypes()[0];
        if (type == int.class) {
            return WireValues.asInt(table, wire);
        }
        if (type == long.class) {
            return isUint32 ? WireValues.asUint32(table, wire) : WireValues.asLong(table, wire);
        }
        return WireValues.asText(table, wire);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException other) {
            throw new IllegalStateException(
                    type.getName() + " is not of the version that its lock describes: it has no method " + name, other);
        }
    }

    private static Object call(Method method, Object receiver, Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(method + " failed", thrown);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(
                    method.getDeclaringClass().getName()
                            + " is not accessible; its module must export or open its package",
                    hidden);
        }
    }
}
