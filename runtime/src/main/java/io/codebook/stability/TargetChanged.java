package io.codebook.stability;

import java.util.List;

/** A code is mapped elsewhere: to another default, or with other alternatives. */
final class TargetChanged implements Rule {
    private static final Kind DEFAULT = new Kind(
            "target-changed", Grade.BREAK, "keep the default target; another may be added behind it", Effect.WIRE);
    private static final Kind ADDED = new Kind("alternative-added", Grade.OK, "", Effect.WIRE);
    private static final Kind DROPPED =
            new Kind("alternative-dropped", Grade.BREAK, "keep the alternatives", Effect.WIRE);

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path row : differences.changed(Patterns.MAPPED)) {
            List<String> before = differences.before(row);
            List<String> after = differences.after(row);
            boolean sameDefault = before.get(0).equals(after.get(0));
            Kind kind = !sameDefault ? DEFAULT : after.containsAll(before) ? ADDED : DROPPED;
            findings.add(kind, row, differences.describe(row), row);
        }
    }
}
