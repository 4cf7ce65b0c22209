package io.codebook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * What a command said, and its exit status.
 *
 * @param out its lines on standard output
 * @param err its lines on standard error
 */
record Run(int status, List<String> out, List<String> err) {
    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(Main.class)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return Main.FAILURE;
                })
                .execute(args);
        return new Run(
                status, out.toString().lines().toList(), err.toString().lines().toList());
    }
}
