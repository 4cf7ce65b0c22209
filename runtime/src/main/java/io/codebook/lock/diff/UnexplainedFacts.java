package io.codebook.lock.diff;

import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;

/** What no rule explains is a break, so no change can pass because a rule is missing. */
final class UnexplainedFacts implements ChangeRule {
    @Override
    public void explain(ComparedFacts facts) {
        for (FactPath fact : facts.unexplained()) {
            ChangeKind kind = fact.isWithin(FactType.SCHEMA) ? ChangeKind.SCHEMA_CHANGED : ChangeKind.FACT_CHANGED;
            facts.explain(kind, fact, ChangeText.of(facts, fact));
        }
    }
}
