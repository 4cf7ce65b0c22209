package io.codebook.compiler;

import io.codebook.compiler.check.Checks;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.emit.CarriedLock;
import io.codebook.compiler.emit.Emitter;
import io.codebook.compiler.emit.JavaTarget;
import io.codebook.compiler.emit.OutputFile;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.Gate;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.input.Node;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.input.YamlReader;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.read.BookReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the text of a codes.yaml to files and problems. Knows nothing of javac, so that every door gives the same answer. */
public final class Compiler {
    private Compiler() {}

    /**
     * What became of a text.
     *
     * @param files what to write; empty when there are problems
     * @param problems lines to show, in order
     * @param notes lines about what is not promised yet, and what a table cannot offer
     */
    public record Result(List<OutputFile> files, List<String> problems, List<String> notes) {}

    /** Compiles a text into files, unless something is wrong with it or with what it makes of its promises. */
    public static Result run(Source source, GateOptions baseline, JavaTarget target) {
        Problems problems = new Problems();
        Book book = read(source, problems);
        if (book == null) {
            return new Result(List.of(), problems.lines(), List.of());
        }
        CurrentFacts today = CurrentFacts.of(book);
        Gate.Verdict verdict = Gate.judge(source.file(), today, baseline, problems);
        List<OutputFile> files = new ArrayList<>();
        if (problems.isEmpty()) {
            files.addAll(Emitter.emit(book, target));
            files.add(CarriedLock.of(book, verdict.promised(), target));
        }
        List<String> notes = new ArrayList<>(Problems.noteLines(SplitTableNotes.of(book)));
        notes.addAll(Problems.noteLines(verdict.notes()));
        return new Result(files, problems.lines(), List.copyOf(notes));
    }

    /** The book of a text, or null after reporting what is wrong with it. */
    public static @Nullable Book read(Source source, Problems problems) {
        Node root = YamlReader.read(source, problems);
        Book book = root == null ? null : BookReader.read(root, problems);
        if (book != null) {
            Checks.run(book, problems);
        }
        return problems.isEmpty() ? book : null;
    }
}
