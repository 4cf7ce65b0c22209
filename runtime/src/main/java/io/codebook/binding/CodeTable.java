package io.codebook.binding;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.JarLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table whose codes are read and written as one of its generated types. What codes are on the wire, such as their number or a
 * label, is what {@code json} of the table says; it is in the lock of the jar. An adapter that is built on this class serves all
 * tables.
 *
 * <p>Immutable and thread-safe. {@link #of} reads the locks on the class path, so keep its result.
 *
 * @param <A> the type that codes are read as: the interface of known and unknown codes, such as {@code AnyIotCode}, or a type
 *     of known codes, such as {@code IotCode}
 */
public final class CodeTable<A> {
    private final String id;
    private final CodeTypes types;
    private final Class<A> read;
    /** What codes are on the wire. */
    private final CodeKey wire;
    /** All that tells a code, in the order in which a text is looked up. */
    private final List<CodeKey> keys;

    private CodeTable(String id, CodesLock lock, CodeTypes types, Class<A> read) {
        this.id = id;
        this.types = types;
        this.read = read;
        FactPath table = FactPath.table(id);
        CodeKey number =
                CodeKey.ofNumber(id, lock.values(table.at(FactType.NUMBER_KIND)).get(0), types);
        List<String> json = lock.values(table.at(FactType.JSON));
        wire = json.isEmpty() ? number : CodeKey.of(id, json.get(0), types);
        List<CodeKey> all = new ArrayList<>(List.of(wire, number));
        for (FactPath fact : table.in(lock.facts()).keySet()) {
            if (fact.is(FactType.FIELD_UNIQUE)) {
                all.add(CodeKey.of(id, fact.name(FactType.FIELD), types));
            } else if (fact.is(FactType.TEXT_FORM)) {
                all.add(CodeKey.of(id, FactType.TEXT_FORM.word(), types));
            }
        }
        keys = List.copyOf(all);
    }

    /**
     * Whether a type was generated for the codes of a table. Does not read any file.
     *
     * @param type any type
     * @return true for the enum, the interface of known and unknown codes, a record of unknown codes, and the types of a table
     *     with parts; false for anything else, such as a nested enum or an operation table
     */
    public static boolean isCode(Class<?> type) {
        return !CodeTypes.of(type).isEmpty();
    }

    /**
     * The table of a type.
     *
     * @param type a type for which {@link #isCode} is true
     * @param <A> the same type
     * @return its table
     * @throws IllegalArgumentException if the type is not one of a code table
     * @throws IllegalStateException if no lock on its class path names the type, or the lock is of another version
     * @throws UncheckedIOException if a lock cannot be read or is damaged
     */
    public static <A> CodeTable<A> of(Class<A> type) {
        List<CodeTypes> found = CodeTypes.of(type);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(type.getName() + " was not generated for the codes of a table");
        }
        String codes = found.get(0).codes().getName();
        for (JarLock lock : locks(type.getClassLoader())) {
            for (Map.Entry<String, String> table : lock.types().entrySet()) {
                if (table.getValue().equals(codes)) {
                    return new CodeTable<>(table.getKey(), lock.lock(), found.get(0), type);
                }
            }
        }
        throw new IllegalStateException("no lock on the class path names " + codes
                + "; when jars are merged, append their " + JarLock.FILE + " files");
    }

    /**
     * The code tables of a class path, each read as its interface of known and unknown codes.
     *
     * @param loader the loader of the jars and the generated types
     * @return in the order of the class path, and of the ids of each codes.yaml; a table whose type is not there is left out
     * @throws UncheckedIOException if a lock cannot be read or is damaged
     */
    public static List<CodeTable<?>> all(ClassLoader loader) {
        Map<Class<?>, CodeTable<?>> tables = new LinkedHashMap<>();
        for (JarLock lock : locks(loader)) {
            for (Map.Entry<String, String> table : lock.types().entrySet()) {
                try {
                    for (CodeTypes types : CodeTypes.of(Class.forName(table.getValue(), false, loader))) {
                        tables.putIfAbsent(
                                types.codes(), new CodeTable<>(table.getKey(), lock.lock(), types, types.any()));
                    }
                } catch (ClassNotFoundException absent) {
                    // Tools that shrink a jar remove types that nobody uses.
                }
            }
        }
        return List.copyOf(tables.values());
    }

    private static List<JarLock> locks(ClassLoader loader) {
        try {
            return JarLock.on(loader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The id of the table.
     *
     * @return as in codes.yaml
     */
    public String id() {
        return id;
    }

    /**
     * The type of the constants.
     *
     * @return the enum, or the interface of the enums of a table with parts
     */
    public Class<?> type() {
        return types.codes();
    }

    /**
     * The type of known and unknown codes.
     *
     * @return the interface, such as {@code AnyIotCode}
     */
    public Class<?> anyType() {
        return types.any();
    }

    /**
     * All constants that are of the type that codes are read as.
     *
     * @return in the order of the table; unmodifiable
     */
    public List<A> codes() {
        List<A> codes = new ArrayList<>();
        for (Object constant : types.constants()) {
            if (read.isInstance(constant)) {
                codes.add(read.cast(constant));
            }
        }
        return List.copyOf(codes);
    }

    /**
     * Finds a constant by what codes are on the wire.
     *
     * @param value a number or a text, as a library reads it; a number may be a text
     * @return the constant, or null if the table has no such code, or its constant is not of the type that codes are read as
     * @throws IllegalArgumentException if the value is of a type that no code has, or null; the message names table and value
     */
    @SuppressWarnings("NullAway") // the runtime has no annotation for what may be null
    public A find(Object value) {
        Object found = wire.find(value);
        return read.isInstance(found) ? read.cast(found) : null;
    }

    /**
     * Reads a code from what it is on the wire.
     *
     * @param value a number or a text, as a library reads it; a number may be a text
     * @return the constant; or an unknown code that keeps the value, if that is of the type that codes are read as
     * @throws IllegalArgumentException if the value is of a type that no code has, or null, or the table has no such code and
     *     the type none for unknown codes; the message names table and value
     */
    public A decode(Object value) {
        Object code = wire.decode(value);
        if (!read.isInstance(code)) {
            throw wire.unknown(value);
        }
        return read.cast(code);
    }

    /**
     * Reads a code from a text that a person may have written, such as a parameter of a URL. A known code may be given as what
     * it is on the wire, its number, its text form or the value of a unique field, in this order. What is none of these is read
     * as by {@link #decode}, so that every code is read back from the text of its {@link #wireValue}.
     *
     * @param text the text
     * @return the constant; or an unknown code, if that is of the type that codes are read as
     * @throws IllegalArgumentException as {@link #decode} does
     */
    public A parse(String text) {
        Objects.requireNonNull(text, "text");
        for (CodeKey key : keys) {
            try {
                Object found = key.find(text);
                if (read.isInstance(found)) {
                    return read.cast(found);
                }
            } catch (IllegalArgumentException otherType) {
                // The text may still be what another key has.
            }
        }
        return decode(text);
    }

    /**
     * What a code is on the wire.
     *
     * @param code a code of this table
     * @return an Integer, a Long or a String, as in the JSON Schemas of the table
     * @throws UnsupportedOperationException if the code is unknown and was read by something else, such as its number
     */
    public Object wireValue(A code) {
        return wire.value(code);
    }

    /**
     * Whether the table has a code.
     *
     * @param code a code of this table
     * @return true for a constant
     */
    public boolean isKnown(A code) {
        return types.codes().isInstance(code);
    }

    /** Names the table and the type that its codes are read as. */
    @Override
    public String toString() {
        return "table " + id + " as " + read.getName();
    }
}
