package io.codebook.compiler.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation table: operations, and the codes that each may answer.
 *
 * @param type the Java type, such as {@code Lwm2mOperation}
 * @param codesFrom the id of the code table
 * @param fallback the code to answer if no other fits, or null
 * @param groups the groups of the operations; empty when the operations are not grouped
 */
public record OperationTable(
        Text id,
        Heading heading,
        Text type,
        Text codesFrom,
        @Nullable Code fallback,
        List<Group> groups,
        List<Operation> operations) {
    /** A group of operations and its constant in Java. */
    public record Group(Text id, Text title, String constant) {}

    /** An operation, its group or null, and its constant in Java, which starts with the prefix of the group. */
    public record Operation(@Nullable Group group, Text name, Text constant, List<Answer> answers) {}

    /** A code that an operation may answer, with its phrases, if it has any, in the order of the file. */
    public record Answer(Code code, List<Text> reasons) {}
}
