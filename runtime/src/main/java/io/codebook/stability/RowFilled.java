package io.codebook.stability;

/** A code that had no counterpart has one now. */
final class RowFilled implements Rule {
    private static final Kind KIND = new Kind("row-filled", Grade.REASON, "", Effect.WIRE);

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path none : differences.removed(Patterns.UNMAPPED)) {
            Path row = none.first(3).and("code", none.last());
            if (!differences.after(row).isEmpty()) {
                findings.add(KIND, row, differences.describe(row), none, row);
            }
        }
    }
}
