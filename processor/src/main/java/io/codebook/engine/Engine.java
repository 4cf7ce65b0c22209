package io.codebook.engine;

import io.codebook.engine.check.Checks;
import io.codebook.engine.emit.Emitter;
import io.codebook.engine.emit.JavaTarget;
import io.codebook.engine.emit.OutputFile;
import io.codebook.engine.model.Book;
import io.codebook.engine.problem.Problems;
import io.codebook.engine.read.BookReader;
import io.codebook.engine.yaml.Node;
import io.codebook.engine.yaml.Source;
import io.codebook.engine.yaml.YamlReader;
import java.util.List;

/** From the text of a codes.yaml to files and problems. Knows nothing of javac, so that every door gives the same answer. */
public final class Engine {
    private Engine() {}

    /**
     * What became of a text.
     *
     * @param files what to write; empty when there are problems
     * @param problems lines to show, in order
     */
    public record Result(List<OutputFile> files, List<String> problems) {}

    public static Result run(Source source, JavaTarget target) {
        Problems problems = new Problems();
        Node root = YamlReader.read(source, problems);
        if (root == null) {
            return new Result(List.of(), problems.lines());
        }
        Book book = BookReader.read(root, problems);
        Checks.run(book, problems);
        return problems.isEmpty()
                ? new Result(Emitter.emit(book, target), List.of())
                : new Result(List.of(), problems.lines());
    }
}
