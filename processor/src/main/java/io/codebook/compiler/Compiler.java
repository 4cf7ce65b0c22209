package io.codebook.compiler;

import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.Emitter;
import io.codebook.compiler.emit.FactsClass;
import io.codebook.compiler.emit.JarLockEmitter;
import io.codebook.compiler.emit.OutputFile;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.gate.Gate;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.model.CodeTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles a codes.yaml and its lock into files and problems. It knows nothing of javac or Maven. */
public final class Compiler {
    private Compiler() {}

    /**
     * The result of a compilation.
     *
     * @param files the files to write; empty when there are problems
     * @param problems lines to show, in order
     * @param notes lines about what is pending, and about what a table cannot offer
     * @param codes what was compiled; null when there are problems
     */
    public record Result(
            List<OutputFile> files,
            List<String> problems,
            List<String> notes,
            @Nullable LoadedCodes codes) {}

    /**
     * Compiles.
     *
     * @param lock the text of the lock, or null when there is none
     */
    public static Result compile(Source codes, @Nullable Source lock, GateOptions options, JavaTarget target) {
        Problems problems = new Problems();
        LoadedCodes loaded = LoadedCodes.load(codes, lock, options.commands(), target, problems);
        if (loaded == null) {
            return new Result(List.of(), problems.lines(), List.of(), null);
        }
        Gate.Result gate = Gate.compare(loaded.file(), loaded.facts(), loaded.lock(), options, problems);
        List<OutputFile> files = problems.isEmpty() ? files(loaded, gate.lockText(), target) : List.of();
        List<String> notes = new ArrayList<>();
        for (Problem note : SplitTableNotes.of(loaded.book())) {
            notes.add(note.toString());
        }
        notes.addAll(Problems.noteLines(gate.notes()));
        return new Result(files, problems.lines(), List.copyOf(notes), problems.isEmpty() ? loaded : null);
    }

    /**
     * The files of a codes.yaml that has passed the checks and the gate.
     *
     * @param lockText the text of the lock with all pending changes accepted
     */
    public static List<OutputFile> files(LoadedCodes codes, String lockText, JavaTarget target) {
        List<OutputFile> files = new ArrayList<>(Emitter.emit(codes.book(), target));
        for (CodeTable table : codes.book().tables()) {
            if (table.existing() == null) {
                files.add(FactsClass.of(table, codes.facts().textOf(table), target));
            }
        }
        files.add(JarLockEmitter.of(codes.book(), lockText, target));
        return List.copyOf(files);
    }
}
