package io.codebook.gradle;

import io.codebook.command.CodesAndLock;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.gradle.api.file.FileCollection;
import org.gradle.api.file.FileSystemLocation;
import org.gradle.api.provider.Provider;

/** The files of a project that the processor and the tasks read. */
final class CodesFiles {
    private CodesFiles() {}

    /** The codes files that a build script names, or the usual one. */
    static Provider<List<FileSystemLocation>> of(CodebookExtension codebook) {
        return codebook.getDirectory()
                .file(CodesAndLock.DEFAULT_NAME)
                .zip(codebook.getCodes().getElements(), (usual, named) -> {
                    List<FileSystemLocation> files = new ArrayList<>(named); // Gradle cannot store one of List.of
                    if (files.isEmpty()) {
                        files.add(usual);
                    }
                    return files;
                });
    }

    /** Codes files, and the locks beside them. */
    static Provider<List<File>> withLocks(FileCollection codes) {
        return codes.getElements().map(locations -> {
            List<File> files = new ArrayList<>();
            for (FileSystemLocation location : locations) {
                File file = location.getAsFile();
                files.add(file);
                files.add(new CodesAndLock(file.toPath()).lock().toFile());
            }
            return files;
        });
    }
}
