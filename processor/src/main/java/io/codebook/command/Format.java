package io.codebook.command;

import io.codebook.compiler.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;

/** How to print an outcome. */
public enum Format {
    /** One line for each problem, as compilers print them. */
    TEXT {
        @Override
        public List<String> lines(Outcome outcome) {
            List<String> lines = new ArrayList<>(outcome.lines());
            if (lines.isEmpty()) {
                lines.addAll(outcome.noteLines());
            }
            lines.addAll(outcome.problemLines());
            return lines;
        }

        @Override
        public List<String> lines(CommandException failed) {
            return List.of(); // standard error has it
        }
    },
    /** One JSON object with all problems and notes; docs/lock.md describes it. */
    JSON {
        @Override
        public List<String> lines(Outcome outcome) {
            return JsonOutput.of(outcome).lines().toList();
        }

        @Override
        public List<String> lines(CommandException failed) {
            return JsonOutput.of(failed).lines().toList();
        }
    },
    /** Release notes, which only {@link DiffCommand} has. */
    MARKDOWN {
        @Override
        public List<String> lines(Outcome outcome) {
            return TEXT.lines(outcome);
        }

        @Override
        public List<String> lines(CommandException failed) {
            return TEXT.lines(failed);
        }
    },
    /** Workflow commands, which GitHub shows beside the lines of a pull request. */
    GITHUB {
        @Override
        public List<String> lines(Outcome outcome) {
            List<String> lines = new ArrayList<>();
            lines.addAll(outcome.notes().isEmpty() ? outcome.lines() : List.of());
            outcome.notes().forEach(note -> lines.add(annotation("notice", note)));
            outcome.problems().forEach(problem -> lines.add(annotation("error", problem)));
            return lines;
        }

        @Override
        public List<String> lines(CommandException failed) {
            return List.of("::error::" + data(String.valueOf(failed.getMessage())));
        }
    };

    /** The lines of an outcome. */
    public abstract List<String> lines(Outcome outcome);

    /** The lines of a failure, where the format has some. */
    public abstract List<String> lines(CommandException failed);

    private static String annotation(String level, Problem problem) {
        return "::" + level + " file=" + property(problem.place().file()) + ",line="
                + problem.place().line() + ",col=" + problem.place().column() + ",title=" + property(problem.id())
                + "::"
                + data(problem.message());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
