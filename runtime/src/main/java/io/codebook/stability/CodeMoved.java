package io.codebook.stability;

import java.util.List;

/** A code stands in another table now. */
final class CodeMoved implements Rule {
    private static final Kind KIND =
            new Kind("code-moved", Grade.BREAK, "leave the row in its table, and retire it there", Effect.values());

    @Override
    public void find(Differences differences, Findings findings) {
        List<Path> added = differences.added(Patterns.CODE);
        for (Path gone : differences.removed(Patterns.CODE)) {
            if (!differences.isKept(gone.first(2))) {
                continue; // that the table is gone says more
            }
            List<String> constant = differences.before(gone.and("constant"));
            List<Path> same = added.stream()
                    .filter(code -> code.last().equals(gone.last()))
                    .filter(code -> constant.equals(differences.after(code.and("constant"))))
                    .toList();
            if (same.size() == 1) {
                Path now = same.get(0);
                String what = Names.of(gone) + " was " + LockLine.texts(constant) + " there and is now in table "
                        + now.word(1);
                findings.add(KIND, gone, what, gone, now);
            }
        }
    }
}
