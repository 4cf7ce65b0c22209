package io.codebook.command;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.imports.ImportedTable;
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
        String extended = table.addedTo(CodesAndLock.read(to, to.toString()), problems);
        if (extended == null) {
            return Outcome.of(problems, List.of());
        }
        AtomicFile.write(to, extended);
        lines.add("added table " + table.id() + " with " + table.count()
                + (table.count() == 1 ? " code to " : " codes to ") + to);
        table.remarks().forEach(remark -> lines.add("check: " + remark));
        return Outcome.of(Status.FINE, lines);
    }
}
