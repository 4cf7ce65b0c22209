package io.codebook.stability;

/** A code that had a counterpart has none now. */
final class RowEmptied implements Rule {
    private static final Kind KIND = new Kind("row-emptied", Grade.BREAK, "keep the target", Effect.WIRE);

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path row : differences.removed(Patterns.MAPPED)) {
            Path none = row.first(3).and("none", row.last());
            if (!differences.after(none).isEmpty()) {
                findings.add(KIND, row, differences.describe(row), none, row);
            }
        }
    }
}
