package io.codebook.compiler.input;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reports a syntax error of SnakeYAML. It describes what its parser expected; the common mistakes are recognised here, so that
 * the message can say what to change and where.
 */
final class SyntaxError {
    /** How each message starts that has {@link ProblemId#NOT_YAML}. */
    static final String NOT_VALID = "this is not valid YAML: ";

    /** SnakeYAML's words for a colon where no key can be. */
    private static final String NO_MAPPING_HERE = "mapping values are not allowed here";

    private final String file;
    private final List<String> lines;
    private final String context;
    private final String problem;
    private final @Nullable Mark contextMark;
    private final @Nullable Mark problemMark;

    private SyntaxError(String file, String text, MarkedYAMLException broken) {
        this.file = file;
        lines = List.of(text.split("\n", -1));
        context = broken.getContext() == null ? "" : broken.getContext();
        problem = broken.getProblem() == null ? "" : broken.getProblem();
        contextMark = broken.getContextMark();
        problemMark = broken.getProblemMark();
    }

    static void report(String file, String text, MarkedYAMLException broken, Problems problems) {
        new SyntaxError(file, text, broken).report(problems);
    }

    private void report(Problems problems) {
        Mark mark = problemMark;
        if (mark != null && isIndentation(mark)) {
            Indentation.Fault fault = Indentation.faultAt(lines, mark.getLine());
            if (fault != null) {
                boolean here = fault.line() == mark.getLine();
                Place place = here ? place(mark) : new Place(file, fault.line() + 1, fault.column() + 1);
                problems.add(place, ProblemId.NOT_YAML, NOT_VALID + fault.message());
                return;
            }
        }
        String remedy = mark == null ? null : remedy(mark);
        if (remedy != null) {
            problems.add(startOfFault(mark), ProblemId.NOT_YAML, NOT_VALID + remedy);
            return;
        }
        problems.add(
                startOfFault(mark),
                ProblemId.NOT_YAML,
                NOT_VALID + (context.isEmpty() ? "" : context + ", ") + problem
                        + "; check the quotes, brackets and indentation here and before");
    }

    /**
     * The place to show. The parser finds an unclosed quote or bracket at the end of the file, and a missing colon in a later
     * line; both must be fixed where they start.
     */
    private Place startOfFault(@Nullable Mark mark) {
        boolean startsBefore = problem.contains("end of stream") || isMissingColon();
        Mark start = startsBefore && contextMark != null ? contextMark : mark;
        return start == null ? Place.startOf(file) : place(start);
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private boolean isMissingColon() {
        return problem.equals("could not find expected ':'");
    }

    private boolean isMisplacedColon() {
        return problem.equals(NO_MAPPING_HERE) || problem.endsWith("but got :");
    }

    private boolean isIndentation(Mark mark) {
        boolean deeper = problem.equals(NO_MAPPING_HERE) && !isSecondColon(mark);
        return deeper || problem.endsWith("found '<block mapping start>'") || problem.endsWith("found '?'");
    }

    /** The remedy for a common mistake, or null. */
    private @Nullable String remedy(Mark mark) {
        if (problem.contains("(TAB)")) {
            return "a tab is not allowed here; use spaces";
        }
        if (problem.contains("that cannot start any token")) {
            return "a text must not start with " + Character.toString(characterAt(mark)) + "; put the text in quotes";
        }
        if (isMissingColon()) {
            return "this key has no colon; write a colon and a space behind the key";
        }
        if (isMisplacedColon() && isSecondColon(mark)) {
            return "the text has a colon and a space in it; put the text in quotes";
        }
        if (contextMark != null && context.startsWith("while parsing a flow")) {
            boolean list = context.endsWith("sequence");
            return "the " + (list ? "[" : "{") + " of line " + (contextMark.getLine() + 1)
                    + " is not closed before this; add " + (list ? "]" : "}") + " or a comma";
        }
        return null;
    }

    private int characterAt(Mark mark) {
        String line = lines.get(mark.getLine());
        return line.codePointAt(line.offsetByCodePoints(0, mark.getColumn()));
    }

    /** Whether the text before the colon is the value of a key in the same line: {@code meaning: Retry: later}. */
    private boolean isSecondColon(Mark mark) {
        String line = lines.get(mark.getLine());
        String before = line.substring(0, line.offsetByCodePoints(0, mark.getColumn()));
        int start = Math.max(before.lastIndexOf('{'), Math.max(before.lastIndexOf('['), before.lastIndexOf(',')));
        return before.substring(start + 1).contains(": ");
    }
}
