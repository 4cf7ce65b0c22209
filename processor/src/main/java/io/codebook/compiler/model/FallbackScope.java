package io.codebook.compiler.model;

import java.util.List;

/**
 * The operations that may answer the fallback of their table, if not all may.
 *
 * @param groups ids of groups, which stand for their operations
 * @param operations names of operations; a name stands for the operations of that name in all groups
 */
public record FallbackScope(List<Text> groups, List<Text> operations) {
    /** Whether an operation may answer the fallback. */
    public boolean covers(OperationTable.Operation operation) {
        return isIn(operation.name(), operations)
                || (operation.group() != null && isIn(operation.group().id(), groups));
    }

    private static boolean isIn(Text name, List<Text> names) {
        for (Text other : names) {
            if (other.value().equals(name.value())) {
                return true;
            }
        }
        return false;
    }
}
