package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/** What a file relies on of imported tables: it is more or less than before, or the other module has changed it. */
final class ChangedImports implements ChangeRule {
    /** Outer ones first, because whatever comes or goes with a table is a part of that change. */
    private static final List<FactType> SUBJECTS =
            List.of(FactType.IMPORT, FactType.IMPORT_FIELD, FactType.IMPORT_CODE);

    @Override
    public void explain(ComparedFacts facts) {
        for (FactType type : SUBJECTS) {
            for (FactPath subject : facts.added(type)) {
                facts.explain(ChangeKind.IMPORT_ADDED, subject, ChangeText.name(subject) + " is now used");
            }
            for (FactPath subject : facts.removed(type)) {
                facts.explain(ChangeKind.IMPORT_REMOVED, subject, ChangeText.name(subject) + " is no longer used");
            }
        }
        for (FactPath fact : facts.unexplained()) {
            if (fact.isWithin(FactType.IMPORT)) {
                boolean isMark = fact.is(FactType.IMPORT_DEPRECATED) || fact.is(FactType.IMPORT_RETIRED);
                ChangeKind kind =
                        !isMark && facts.before(fact).isEmpty() ? ChangeKind.IMPORT_ADDED : ChangeKind.IMPORT_CHANGED;
                facts.explain(kind, fact, ChangeText.of(facts, fact));
            }
        }
    }
}
