package io.codebook.stability;

import java.util.ArrayList;
import java.util.List;

/** The Java constant of a code changed; with an alias of the old name, old sources still compile. */
final class ConstantChanged implements Rule {
    private static final Kind CHANGED = new Kind(
            "constant-changed",
            Grade.BREAK,
            "keep the old name with \"constant\" or among \"aliases\"",
            Effect.SOURCE,
            Effect.BINARY);
    private static final Kind WITH_ALIAS = new Kind("constant-changed-with-alias", Grade.REASON, "", Effect.SOURCE);

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path fact : differences.changed(Patterns.CODE.and("constant"))) {
            Path alias = fact.first(4).and("alias", differences.before(fact).get(0));
            List<String> kept = differences.after(alias);
            List<Path> explained = new ArrayList<>(List.of(fact, alias));
            for (Path other : differences.changed(Patterns.ALIAS)) {
                if (other.startsWith(fact.first(4))) {
                    explained.add(other);
                }
            }
            Kind kind = kept.isEmpty() ? CHANGED : WITH_ALIAS;
            findings.add(kind, fact, differences.describe(fact), explained.toArray(Path[]::new));
        }
    }
}
