package io.codebook.engine.gate;

import java.nio.file.Path;

/** Where the lock of a codes.yaml is: beside it, with the same name but for the ending. */
public final class LockFile {
    private LockFile() {}

    public static Path beside(Path codes) {
        String name = codes.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return codes.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".lock");
    }
}
