package io.codebook.command;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.imports.ImportedTable;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of codes.yaml from a file of another form, and prints it or adds it to a codes.yaml.
 *
 * @param from the other file, a jar, or a folder of classes
 * @param classPath what a compiled enum needs besides
 */
public record ImportCommand(Path from, List<Path> classPath, ImportedTable.Choice choice) {
    /**
     * Imports the table.
     *
     * @param to the codes.yaml to which it is added, or null to print it
     * @throws CommandException when a file cannot be read or written
     */
    public Outcome run(@Nullable Path to) throws CommandException {
        Problems problems = new Problems();
        ImportedTable table = ImportedTable.isClasses(from)
                ? ImportedTable.of(from, classPath, choice, problems)
                : ImportedTable.of(CodesAndLock.read(from, from.toString()), choice, problems);
        if (table == null) {
            return Outcome.of(problems, List.of());
        }
        List<String> lines = new ArrayList<>();
        if (to == null) {
            lines.addAll(table.file().lines().toList());
            table.remarks().forEach(remark -> lines.add("# check: " + remark));
            return Outcome.of(Status.FINE, lines);
        }
        String extended = addedTo(to, table, problems);
        if (extended == null) {
            return Outcome.of(problems, List.of());
        }
        AtomicFile.write(to, extended);
        lines.add("added table " + table.id() + " with " + table.count()
                + (table.count() == 1 ? " code to " : " codes to ") + to);
        table.remarks().forEach(remark -> lines.add("check: " + remark));
        return Outcome.of(Status.FINE, lines);
    }

    /** The text with the table. What the file imports, the class path tells, or else its lock. */
    private @Nullable String addedTo(Path to, ImportedTable table, Problems problems) throws CommandException {
        List<String> entries = new ArrayList<>();
        for (Path entry : classPath) {
            entries.add(entry.toString());
        }
        CodesAndLock files = new CodesAndLock(to, String.join(File.pathSeparator, entries));
        return table.addedTo(CodesAndLock.read(to, files.shown()), files.readLock(), files.target(), problems);
    }
}
