package io.codebook.enums;

import io.codebook.compiler.model.Row;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what a method of an enum returned is what a row says. */
final class ReturnedValue {
    private static final Set<Class<?>> INTEGERS = Set.of(
            byte.class,
            short.class,
            int.class,
            long.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            BigInteger.class);

    private ReturnedValue() {}

    /** Whether a method with this return type can return a part of a row at all. */
    static boolean canBe(RowPart part, Class<?> type) {
        if (part.field() != null && part.field().many()) {
            return type.isArray() || Iterable.class.isAssignableFrom(type);
        }
        if (type.isArray()) {
            return false;
        }
        boolean isOpen = type == Object.class || type == Optional.class || type == String.class;
        return !part.isInteger()
                || isOpen
                || INTEGERS.contains(type)
                || valueOf(type, int.class) != null
                || valueOf(type, long.class) != null;
    }

    /** Whether a value is that of a row. */
    static boolean is(RowPart part, Row row, @Nullable Object value) {
        List<String> texts = part.texts(row);
        if (value == null || (value instanceof String text && normal(text).isEmpty())) {
            return texts.isEmpty() || part.mayBeMissing(row);
        }
        if (part.field() != null && part.field().many()) {
            return areAll(part, texts, elements(value));
        }
        return !texts.isEmpty() && isOne(part, row, texts.get(0), value);
    }

    private static boolean areAll(RowPart part, List<String> texts, List<Object> values) {
        Set<Object> left = new HashSet<>(values);
        for (String text : texts) {
            if (!left.removeIf(value -> isText(part, text, value))) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static List<Object> elements(Object value) {
        List<Object> elements = new ArrayList<>();
        if (value instanceof Iterable<?> iterable) {
            iterable.forEach(elements::add);
        } else {
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(Array.get(value, i));
            }
        }
        return elements;
    }

    private static boolean isOne(RowPart part, Row row, String text, Object value) {
        if (!part.isInteger() || value instanceof String) {
            return isText(part, text, value);
        }
        for (long integer : part.integers(row)) {
            boolean isInteger = INTEGERS.contains(value.getClass());
            if (isInteger
                    ? new BigInteger(value.toString()).equals(BigInteger.valueOf(integer))
                    : isMadeOf(integer, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the type of a value makes it of a number, as {@code HttpStatus.valueOf(404)} of Spring does. */
    private static boolean isMadeOf(long integer, Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        Method ofInt = integer == (int) integer ? valueOf(type, int.class) : null;
        Method ofLong = valueOf(type, long.class);
        try {
            return ofInt != null
                    ? value.equals(ofInt.invoke(null, (int) integer))
                    : ofLong != null && value.equals(ofLong.invoke(null, integer));
        } catch (ReflectiveOperationException noneOfThisNumber) {
            return false;
        }
    }

    private static @Nullable Method valueOf(Class<?> type, Class<?> parameter) {
        try {
            Method method = type.getMethod("valueOf", parameter);
            boolean makes = Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type;
            return makes && method.trySetAccessible() ? method : null;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static boolean isText(RowPart part, String text, Object value) {
        if (value instanceof Enum<?> constant
                && (constant.name().equals(text)
                        || EnumClass.text(constant).equals(text)
                        || part.isConstantOf(text, constant))) {
            return true;
        }
        return normal(String.valueOf(value)).equals(normal(text));
    }

    /** A text without what no reader of codes.yaml sees: the kind and number of blanks, and characters that are invisible. */
    private static String normal(String text) {
        StringBuilder normal = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean isHidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                normal.append(normal.isEmpty() || normal.charAt(normal.length() - 1) == ' ' ? "" : " ");
            } else if (!isHidden) {
                normal.appendCodePoint(c);
            }
        });
        return normal.toString().strip();
    }

    /** A value as messages show it. */
    static String shown(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Iterable<?> || (value != null && value.getClass().isArray())) {
            List<String> all = new ArrayList<>();
            elements(value).forEach(one -> all.add(shown(one)));
            all.sort(null); // sets of some kinds have another order in each run
            return all.toString();
        }
        return value instanceof Number || value instanceof Boolean || value == null
                ? String.valueOf(value)
                : "\"" + value + "\"";
    }
}
