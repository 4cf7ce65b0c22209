package io.codebook.testing;

import java.nio.file.Path;

/** The files of this project. */
public final class Repository {
    /** The folder of all modules. */
    public static final Path ROOT = Path.of(System.getProperty("codebook.root", ".."));

    /** A folder with a large self-contained codes.yaml and its lock, for tests that want many things at once. */
    public static final Path BOOK = ROOT.resolve("processor/src/test/resources/book");

    private Repository() {}
}
