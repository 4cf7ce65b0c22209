package io.codebook.stability;

import java.util.List;

/** A number has another name and another meaning: it is not the same code any more. */
final class CodeReplaced implements Rule {
    private static final Kind REPLACED =
            new Kind("code-replaced", Grade.BREAK, "add a new code, and leave this number as it is", Effect.values());

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path fact : differences.changed(Patterns.CODE.and("constant"))) {
            Path code = fact.first(4);
            List<String> constant = differences.before(fact);
            boolean keepsName =
                    !differences.after(code.and("alias", constant.get(0))).isEmpty();
            if (keepsName || same(differences, code.and("name")) || same(differences, code.and("meaning"))) {
                continue;
            }
            String what = Names.of(code) + " was " + constant.get(0) + " "
                    + LockLine.texts(differences.before(code.and("name"))) + " and is "
                    + differences.after(fact).get(0) + " " + LockLine.texts(differences.after(code.and("name")));
            boolean retired = !differences.before(code.and("retired")).isEmpty();
            findings.add(retired ? RetiredReused.REUSED : REPLACED, code, what, code);
        }
    }

    private static boolean same(Differences differences, Path fact) {
        List<String> before = differences.before(fact);
        return !before.isEmpty() && before.equals(differences.after(fact));
    }
}
