package io.codebook.lock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paths made of plain words, for tests that write locks down word by word. */
public final class TestPaths {
    private TestPaths() {}

    public static FactPath path(String... words) {
        return new FactPath(words);
    }

    /** A path and more words. */
    public static FactPath within(FactPath path, String... words) {
        List<String> all = new ArrayList<>(List.of(path.key().split("/", -1)));
        all.addAll(Arrays.asList(words));
        return new FactPath(all.toArray(String[]::new));
    }
}
