package io.codebook.lock.diff;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import java.util.List;

/** Two locks and the changes from one to the other. Builds and running programs compare in this one way. */
public final class LockComparison {
    private final CodesLock accepted;
    private final CodesLock current;
    private final List<Change> changes;

    private LockComparison(CodesLock accepted, CodesLock current, List<Change> changes) {
        this.accepted = accepted;
        this.current = current;
        this.changes = changes;
    }

    /** Rules that explain many facts come first. */
    private static List<ChangeRule> rules() {
        return List.of(
                new RenumberedAndSwappedCodes(),
                new RenamedGroups(),
                RenamedOperations.movedToAnotherGroup(),
                RenamedOperations.withCommonIdentifier(),
                RenamedOperations.withAllAnswers(),
                RenamedOperations.withMostAnswers(),
                new ReusedNumbers(),
                new ReplacedCodes(),
                new RenamedFieldValues(), // these three come before what is restored, because what they find may lead
                // back
                new ReplacedAnswers(),
                new CodesMovedToOtherTables(),
                new RestoredFacts(),
                new KindsByPattern(ChangeKind.TABLE_ADDED, ChangeKind.CODES_FROM_CHANGED),
                new ChangedTextForms(),
                new ChangedTables(),
                new AddedAndRemovedFields(),
                new ChangedReservations(),
                new ChangedSchemas(),
                new ChangedImports(),
                new MovedIdentifiers(),
                new AddedAndRemovedCodes(),
                new ChangedConstants(),
                new ChangedFieldValues(),
                new AddedAndRemovedGroups(),
                new KindsByPattern(ChangeKind.OPERATION_ADDED, ChangeKind.OPERATION_REMOVED),
                new UnlistedAnswers(),
                new ChangedPhraseIds(),
                new ChangedMappingTargets(),
                new KindsByPattern(ChangeKind.TABLE_FALLBACK_ADDED, ChangeKind.SCHEMA_CHANGED),
                new ReorderedConstants());
    }

    /** What no rule explains is a break, so no change can pass because a rule is missing. */
    private static void explainRest(ComparedFacts facts) {
        for (FactPath fact : facts.unexplained()) {
            ChangeKind kind = fact.isWithin(FactType.SCHEMA) ? ChangeKind.SCHEMA_CHANGED : ChangeKind.FACT_CHANGED;
            facts.explain(kind, fact, ChangeText.of(facts, fact));
        }
    }

    /**
     * Compares two locks.
     *
     * @param accepted the older one
     * @param current the newer one; its history does not count
     * @return the comparison; without changes when both have the same facts
     */
    public static LockComparison of(CodesLock accepted, CodesLock current) {
        if (accepted.equals(current)) {
            return new LockComparison(accepted, current, List.of()); // most builds: no rule is loaded
        }
        ComparedFacts facts = new ComparedFacts(accepted, current);
        if (!facts.unexplained().isEmpty()) {
            for (ChangeRule rule : rules()) {
                rule.explain(facts);
            }
            explainRest(facts);
        }
        return new LockComparison(accepted, current, facts.changes());
    }

    /**
     * The older lock.
     *
     * @return with its history
     */
    public CodesLock accepted() {
        return accepted;
    }

    /**
     * The newer lock.
     *
     * @return its facts
     */
    public CodesLock current() {
        return current;
    }

    /**
     * The changes.
     *
     * @return all, in the order of the rules; unmodifiable
     */
    public List<Change> changes() {
        return changes;
    }
}
