package io.codebook.processor;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.emit.OutputFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds generated files whose name another generated file has. */
final class FileConflicts {
    private FileConflicts() {}

    static List<Problem> find(List<OutputFile> files) {
        List<Problem> conflicts = new ArrayList<>();
        Set<String> written = new HashSet<>();
        Set<Place> twice = new HashSet<>(); // a table or schema has several files, and is reported once
        for (OutputFile file : files) {
            if (!written.add(lowerCase(file.name())) && twice.add(file.origin())) {
                conflicts.add(new Problem(
                        file.origin(),
                        ProblemId.FILE_EXISTS,
                        file.name() + " would be generated twice in this compilation; give one of the two another id"));
            }
        }
        return conflicts;
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
