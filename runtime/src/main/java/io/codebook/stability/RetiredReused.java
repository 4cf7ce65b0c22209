package io.codebook.stability;

import java.util.List;

/** A number that was removed is taken again: by the same code, or by another, which nothing allows. */
final class RetiredReused implements Rule {
    static final Kind REUSED =
            new Kind("retired-reused", Grade.NEVER, "choose a number that was never taken", Effect.values());
    private static final Kind RESTORED = new Kind("code-restored", Grade.REASON, "", Effect.values());

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path code : differences.added(Patterns.CODE)) {
            List<String> before = differences.buried(code.and("constant"));
            List<String> after = differences.after(code.and("constant"));
            if (!before.isEmpty()) {
                String what = Names.of(code) + " was " + LockLine.texts(before) + " until it was removed, and is "
                        + LockLine.texts(after);
                findings.add(before.equals(after) ? RESTORED : REUSED, code, what, code);
            } else if (differences.isTaken(code, code)) {
                findings.add(REUSED, code, Names.of(code) + " was another's until it was renumbered", code);
            }
        }
    }
}
