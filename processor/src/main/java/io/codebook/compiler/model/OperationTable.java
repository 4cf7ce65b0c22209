package io.codebook.compiler.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of operations and what each may answer.
 *
 * @param codesFrom the table of the codes
 * @param fallback the code to answer when nothing else fits
 * @param groups the interfaces, empty when the operations stand alone
 */
public record OperationTable(
        Text id,
        Heading heading,
        Text type,
        Text codesFrom,
        @Nullable Code fallback,
        List<Group> groups,
        List<Operation> operations) {
    /** An interface: operations that belong together. */
    public record Group(Text id, Text title, String constant) {}

    public record Operation(@Nullable Group group, Text name, Text constant, List<Answer> answers) {}

    /** A code that an operation may answer, with its reason phrases in order. */
    public record Answer(Code code, List<Text> reasons) {}
}
