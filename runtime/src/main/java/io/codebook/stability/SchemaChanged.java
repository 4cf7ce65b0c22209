package io.codebook.stability;

/** A declared schema demands something else. */
final class SchemaChanged implements Rule {
    private static final Kind KIND =
            new Kind("schema-changed", Grade.BREAK, "add a schema with another id", Effect.SCHEMA);

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path fact : differences.rest()) {
            if (fact.isWithin(Patterns.SCHEMA)) {
                findings.add(KIND, fact, differences.describe(fact), fact);
            }
        }
    }
}
