package io.codebook.stability;

/** A change that no other rule knows. It is never let pass: what is not understood may break somebody. */
final class Unexplained implements Rule {
    private static final Kind KIND = new Kind("promise-changed", Grade.BREAK, "keep it as it was", Effect.values());

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path fact : differences.rest()) {
            findings.add(KIND, fact, differences.describe(fact), fact);
        }
    }
}
