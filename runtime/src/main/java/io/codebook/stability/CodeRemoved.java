package io.codebook.stability;

import java.util.ArrayList;
import java.util.List;

/** A promised code is gone, and with it what named it: rows of mappings and answers of operations. */
final class CodeRemoved implements Rule {
    private static final Kind KIND = new Kind(
            "code-removed",
            Grade.BREAK,
            "retire it instead: retired keeps the number taken and the code readable",
            Effect.WIRE,
            Effect.SOURCE,
            Effect.BINARY,
            Effect.SCHEMA);

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path code : differences.removed(Patterns.CODE)) {
            List<Path> explained = new ArrayList<>(List.of(code));
            for (Path fact : differences.rest()) {
                if (differences.names(fact, code)) {
                    explained.add(fact);
                }
            }
            String what = Names.of(code) + " was promised and is gone";
            findings.add(KIND, code, what, explained.toArray(Path[]::new));
        }
    }
}
