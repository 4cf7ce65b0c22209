package io.codebook.stability;

import java.util.ArrayList;
import java.util.List;

/** A code that was not promised, and with it what names it: rows of mappings and answers of operations. */
final class CodeAdded implements Rule {
    private static final Kind KIND = new Kind("code-added", Grade.OK, "");

    @Override
    public void find(Differences differences, Findings findings) {
        for (Path code : differences.added(Patterns.CODE)) {
            List<Path> explained = new ArrayList<>(List.of(code));
            for (Path row : differences.added(Patterns.MAPPED)) {
                if (row.word(1).equals(code.word(1)) && row.last().equals(code.last())) {
                    explained.add(row);
                }
            }
            for (Path row : differences.added(Patterns.UNMAPPED)) {
                if (row.word(1).equals(code.word(1)) && row.last().equals(code.last())) {
                    explained.add(row);
                }
            }
            findings.add(KIND, code, Names.of(code) + " is new", explained.toArray(Path[]::new));
        }
    }
}
