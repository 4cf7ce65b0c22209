package io.codebook.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An operation table: operations, and the codes that each may answer.
 *
 * @param type the Java type, such as {@code Lwm2mOperation}
 * @param codesFrom the id of the code table
 * @param fallback the code to answer if no other fits, or null
 * @param fallbackScope the operations that may answer it, or null if all may
 * @param fields the columns of answers beyond name and phrases
 * @param open the classes of which every operation may answer any code, such as {@code 4xx}; empty for most tables
 * @param groups the groups of the operations; empty when the operations are not grouped
 */
public record OperationTable(
        Text id,
        Heading heading,
        Text type,
        Text codesFrom,
        @Nullable Code fallback,
        @Nullable FallbackScope fallbackScope,
        List<Field> fields,
        List<Text> open,
        List<Group> groups,
        List<Operation> operations) {
    /** A group of operations and its constant in Java. */
    public record Group(Text id, Text title, String constant) {}

    /** Whether an operation is retired, so that all have an accessor for that. */
    public boolean hasRetired() {
        for (Operation operation : operations) {
            if (operation.retired() != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * An operation.
     *
     * @param group its group, or null
     * @param constant the Java identifier: given, or derived from the name and the prefix of the group
     * @param aliases the constants of older names
     * @param deprecated why not to use the operation and what to use instead, or null
     * @param retired why the operation is not used any more, or null when it is in use
     * @param doc free text for the Javadoc, or null
     */
    public record Operation(
            @Nullable Group group,
            Text name,
            Text constant,
            List<Text> aliases,
            @Nullable Text deprecated,
            @Nullable Text retired,
            @Nullable Text doc,
            List<Answer> answers) {}

    /**
     * A code that an operation may answer.
     *
     * @param name the name of the code as this table prints it, or null where that is the name in the table of codes
     * @param reasons its phrases, in the order of the file; empty if it has none
     * @param values its values by the ids of the fields
     */
    public record Answer(Code code, @Nullable Text name, List<Reason> reasons, Map<String, Text> values) {}

    /**
     * A phrase of an answer.
     *
     * @param id what programs call the phrase, or null
     */
    public record Reason(@Nullable Text id, Text phrase) {
        /** The Java identifier of the id; empty without one. */
        public String constant() {
            return id == null ? "" : Objects.requireNonNull(JavaName.constant(id.value()));
        }
    }

    /** The phrases that have an id, in the order of the file, by the constant of the id. */
    public SortedMap<String, List<Reason>> reasonsById() {
        SortedMap<String, List<Reason>> reasons = new TreeMap<>();
        for (Operation operation : operations) {
            for (Answer answer : operation.answers()) {
                for (Reason reason : answer.reasons()) {
                    if (reason.id() != null) {
                        reasons.computeIfAbsent(reason.constant(), constant -> new ArrayList<>())
                                .add(reason);
                    }
                }
            }
        }
        return reasons;
    }

    /** Whether an answer has a name of its own for its code. */
    public boolean hasNames() {
        for (Operation operation : operations) {
            for (Answer answer : operation.answers()) {
                if (answer.name() != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
