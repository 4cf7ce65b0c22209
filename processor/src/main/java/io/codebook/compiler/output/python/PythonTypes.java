package io.codebook.compiler.output.python;

import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.Field;
import io.codebook.compiler.model.JavaName;
import io.codebook.compiler.model.OperationTable;
import io.codebook.compiler.model.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The names of all modules and classes of a package. */
final class PythonTypes {
    private static final String RESPONSE_CLASS = "ResponseClass";

    private final PythonNames classNames = PythonNames.ofClasses();
    private final PythonNames moduleNames = PythonNames.ofModules();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> modules = new HashMap<>();
    private final String responseClass;
    private final String responseModule;

    /** Tables have their types as names, and what belongs to them has the names that are free. */
    PythonTypes(Book book) {
        for (CodeTable table : book.tables()) {
            add(table.type());
        }
        for (OperationTable table : book.operations()) {
            add(table.type());
        }
        responseClass = classNames.give(RESPONSE_CLASS);
        responseModule = moduleNames.give(PythonNames.snake(RESPONSE_CLASS));
        for (CodeTable table : book.tables()) {
            for (String start : new String[] {"Any", "Unknown"}) {
                add(start, table.type(), "");
            }
            for (Field field : table.fields()) {
                add("", table.type(), part(field));
                add("Unknown", table.type(), part(field));
            }
            add("Unknown", table.type(), CodeKey.TEXT_FORM);
        }
        for (OperationTable table : book.operations()) {
            add("", table.type(), "Group");
            add("", table.type(), "Reason");
            table.fields().forEach(field -> add("", table.type(), part(field)));
        }
    }

    private void add(Text type) {
        modules.put(type.value(), moduleNames.give(PythonNames.snake(type.value())));
        add("", type, "");
    }

    private void add(String before, Text type, String after) {
        classes.computeIfAbsent(key(before, type, after), key -> classNames.give(before + type + after));
    }

    private static String key(String before, Text type, String after) {
        return before + " " + type + " " + after;
    }

    private String get(String before, Text type, String after) {
        return Objects.requireNonNull(classes.get(key(before, type, after)));
    }

    private static String part(Field field) {
        return JavaName.type(field.id().value());
    }

    /** The module of a table. */
    String module(Text type) {
        return Objects.requireNonNull(modules.get(type.value()));
    }

    String responseModule() {
        return responseModule;
    }

    String responseClass() {
        return responseClass;
    }

    /** The class of a table. */
    String of(Text type) {
        return get("", type, "");
    }

    /** The type of known and unknown codes. */
    String any(CodeTable table) {
        return get("Any", table.type(), "");
    }

    String unknown(CodeTable table) {
        return get("Unknown", table.type(), "");
    }

    /** The class of codes that are received by something else than their numbers. */
    String unknown(CodeTable table, CodeKey key) {
        return get("Unknown", table.type(), key.part());
    }

    /** The enum of the values of a field. */
    String values(Text type, Field field) {
        return get("", type, part(field));
    }

    String group(OperationTable table) {
        return get("", table.type(), "Group");
    }

    String reason(OperationTable table) {
        return get("", table.type(), "Reason");
    }
}
