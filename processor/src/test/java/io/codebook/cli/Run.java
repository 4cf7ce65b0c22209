package io.codebook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

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
        int status = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Run(
                status, out.toString().lines().toList(), err.toString().lines().toList());
    }
}
