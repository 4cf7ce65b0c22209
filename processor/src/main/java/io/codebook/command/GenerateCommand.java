package io.codebook.command;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.gate.Gate;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.output.Output;
import io.codebook.compiler.output.TextFile;
import io.codebook.compiler.output.WholeBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a codes.yaml in other forms, such as a document or a table in another language. Refuses where the gate refuses, so that no
 * output has what is not accepted.
 *
 * @param targets the outputs and where each goes; never empty
 * @param java for the output that is Java
 * @param isCheck whether to report what is stale and write nothing
 */
public record GenerateCommand(List<Target> targets, JavaOptions java, boolean isCheck) {
    /**
     * An output and where it goes.
     *
     * @param output what to write
     * @param path a folder, or the file for an output of one file
     */
    public record Target(Output output, Path path) {
        /** The folder that has the files, as the user named it. */
        private Path folder() {
            boolean isFile = output.isOneFile() && !Files.isDirectory(path);
            return isFile ? Objects.requireNonNullElse(path.getParent(), Path.of("")) : path;
        }

        private Path absoluteFolder() {
            return folder().toAbsolutePath().normalize();
        }

        /** The path of a file in the folder. */
        private String nameOf(TextFile file) {
            return folder().equals(path) ? file.path() : String.valueOf(path.getFileName());
        }
    }

    /**
     * A command for outputs by their names.
     *
     * @param paths a folder for each, or the file for an output of one file
     * @param java for the output that is Java
     * @throws CommandException when there is no such output, or none at all is named
     */
    public static GenerateCommand of(Map<String, Path> paths, JavaOptions java, boolean isCheck)
            throws CommandException {
        List<Target> targets = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(paths.keySet());
        for (Output output : Outputs.ALL) {
            names.add(output.name());
            Path path = paths.get(output.name());
            if (path != null) {
                targets.add(new Target(output, path));
                unknown.remove(output.name());
            }
        }
        if (targets.isEmpty() || !unknown.isEmpty()) {
            throw new CommandException(
                    (unknown.isEmpty() ? "no output is named" : "there is no output " + String.join(", ", unknown))
                            + "; name some of " + String.join(", ", names) + ", each with a path");
        }
        if (!paths.containsKey(Outputs.JAVA) && !java.isNone()) {
            throw new CommandException("--package, --without and --graalvm belong to --java, which is missing");
        }
        return new GenerateCommand(List.copyOf(targets), java, isCheck);
    }

    /**
     * Writes all outputs of a codes.yaml, or none.
     *
     * @throws CommandException when a file cannot be read or written
     */
    public Outcome run(CodesAndLock files) throws CommandException {
        Problems problems = new Problems();
        JavaTarget compilation = hasJava() ? java.target(files) : files.target();
        @Nullable LoadedCodes loaded = files.load(compilation, problems);
        if (loaded == null) {
            return Outcome.of(problems, List.of());
        }
        GateOptions options = new GateOptions(false, files.commands());
        Gate.Result gate = Gate.compare(loaded.file(), loaded.facts(), loaded.lock(), options, problems);
        if (!problems.isEmpty()) {
            return Outcome.of(problems, List.of());
        }
        Output.Writer javaWriter = book -> java.files(loaded, gate.lockText(), compilation);
        SortedSet<Path> written = new TreeSet<>();
        if (!isCheck) {
            targets.forEach(target -> written.add(target.absoluteFolder()));
        }
        return FolderGuards.run(written, () -> write(loaded.book(), javaWriter, files, problems));
    }

    private boolean hasJava() {
        return targets.stream().anyMatch(target -> target.output().writer() == null);
    }

    private Outcome write(Book book, Output.Writer javaWriter, CodesAndLock files, Problems problems)
            throws CommandException {
        Book whole = WholeBook.of(book);
        Map<Path, GeneratedFolder> folders = new LinkedHashMap<>();
        Path lock = files.lock().toAbsolutePath().normalize();
        for (Target target : targets) {
            Path folder = target.absoluteFolder();
            if (!folders.containsKey(folder)) {
                folders.put(folder, GeneratedFolder.open(folder, target.folder(), files.codes()));
            }
            Output.Writer writer = Objects.requireNonNullElse(target.output().writer(), javaWriter);
            for (TextFile file : writer.write(whole)) {
                if (folder.resolve(target.nameOf(file)).equals(lock)) {
                    throw new CommandException(files.lock() + " is the lock; choose another file for the output "
                            + target.output().name());
                }
                folders.get(folder).add(target.output().name(), target.nameOf(file), file.text());
            }
        }
        List<String> lines = new ArrayList<>();
        for (GeneratedFolder folder : folders.values()) {
            folder.findProblems(isCheck, problems);
        }
        if (problems.isEmpty() && !isCheck) {
            for (GeneratedFolder folder : folders.values()) {
                lines.addAll(folder.write());
            }
        }
        return problems.isEmpty()
                ? Outcome.of(Status.FINE, lines.isEmpty() ? List.of("all files are up to date") : lines)
                : Outcome.of(problems, List.of());
    }
}
