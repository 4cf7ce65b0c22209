package io.codebook.compiler.merge;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Both sides declared the same field. The values that one side gave its codes came with the field there, so they have no record;
 * for the other side, which has the field already, each is an addition that needs one.
 */
final class FieldsOfBothSides {
    private FieldsOfBothSides() {}

    /** Records the values that only one side has. */
    static void recordValues(MergeSides sides, Map<FactPath, List<String>> merged) {
        recordValues(sides.ours(), sides.theirs(), sides.ancestor(), merged);
        recordValues(sides.theirs(), sides.ours(), sides.ancestor(), merged);
    }

    private static void recordValues(
            CodesLock with, CodesLock without, @Nullable CodesLock ancestor, Map<FactPath, List<String>> merged) {
        for (FactPath value : with.facts().keySet()) {
            boolean isOfAnswer = value.is(FactType.ANSWER_FIELD);
            if ((isOfAnswer || value.is(FactType.CODE_FIELD))
                    && without.values(value).isEmpty()
                    && without.has(value.up(isOfAnswer ? FactType.ANSWER : FactType.CODE))
                    && merged.containsKey(value)) {
                FactPath field = value.up(FactType.TABLE).at(FactType.FIELD, value.name());
                boolean isNew = ancestor == null || !ancestor.has(field);
                if (isNew && with.has(field) && without.has(field)) {
                    merged.putIfAbsent(
                            LockRecord.added(value), List.of("both branches declared the field " + value.name()));
                }
            }
        }
    }
}
