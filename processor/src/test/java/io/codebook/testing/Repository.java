package io.codebook.testing;

import java.nio.file.Path;

/** The files of this project. */
public final class Repository {
    /** The folder of all modules. */
    public static final Path ROOT = Path.of(System.getProperty("codebook.root", ".."));

    private Repository() {}
}
