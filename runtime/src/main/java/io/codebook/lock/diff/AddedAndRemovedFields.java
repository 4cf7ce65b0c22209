package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.ArrayList;
import java.util.List;

/** Fields that were added or removed, with the values that the codes have in them. */
final class AddedAndRemovedFields implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath field : facts.added(FactType.FIELD)) {
            explain(ChangeKind.FIELD_ADDED, field, facts);
        }
        for (FactPath field : facts.removed(FactType.FIELD)) {
            explain(ChangeKind.FIELD_REMOVED, field, facts);
        }
    }

    private static void explain(ChangeKind kind, FactPath field, ComparedFacts facts) {
        facts.explain(kind, field, ChangeText.of(facts, field), withValues(field, facts));
    }

    /** A field and the values that codes have in it, as far as they are unexplained and the codes have stayed. */
    static List<FactPath> withValues(FactPath field, ComparedFacts facts) {
        FactPath table = field.up(FactType.TABLE);
        List<FactPath> explained = new ArrayList<>(List.of(field));
        for (FactPath fact : facts.unexplained()) {
            boolean isValue =
                    fact.is(FactType.CODE_FIELD) && fact.name().equals(field.name()) && fact.startsWith(table);
            if (isValue && facts.isKept(fact.up(FactType.CODE))) {
                explained.add(fact);
            }
        }
        return explained;
    }
}
