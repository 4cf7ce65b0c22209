package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paths made of plain words, for tests that write locks down word by word. */
final class TestPaths {
    private TestPaths() {}

    static FactPath path(String... words) {
        String quoted =
                String.join(" ", Arrays.stream(words).map(TestPaths::word).toList());
        try {
            return CodesLock.parse("codebook-lock 1\n" + quoted + " = \"\"\nend\n")
                    .facts()
                    .firstKey();
        } catch (LockFormatException wrong) {
            throw new IllegalArgumentException(quoted, wrong);
        }
    }

    /** A path and more words. */
    static FactPath within(FactPath path, String... words) {
        List<String> all = new ArrayList<>(List.of(path.key().split("/", -1)));
        all.addAll(Arrays.asList(words));
        return path(all.toArray(String[]::new));
    }

    private static String word(String word) {
        return word.matches("[A-Za-z0-9._/+-]+") ? word : CodesLock.quoted(List.of(word));
    }
}
