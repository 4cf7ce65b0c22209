package io.codebook.lock.diff;

/** Finds changes of some kinds among the facts that no rule before it explained. */
interface ChangeRule {
    /** Explains every change that this rule knows. */
    void explain(ComparedFacts facts);
}
