package io.codebook.maven;

import io.codebook.command.CommandException;
import io.codebook.command.Format;
import io.codebook.command.Outcome;
import io.codebook.command.Status;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints the outcome of a command in the way of Maven: lines in the log, and an exception that fails the build. */
final class MavenOutput {
    private final Log log;
    private final Format format;

    MavenOutput(Log log, Format format) {
        this.log = log;
        this.format = format;
    }

    /** Prints a line while the command runs. */
    void info(String line) {
        log.info(line);
    }

    /** Prints the outcome, and fails unless it is fine. */
    void print(Outcome outcome) throws MojoExecutionException, MojoFailureException {
        if (format == Format.TEXT) {
            printText(outcome);
        } else {
            format.lines(outcome).forEach(System.out::println); // for programs, without [INFO] before each line
        }
        int count = outcome.problems().size();
        switch (outcome.status()) {
            case FINE -> {}
            case VIOLATION ->
                throw new MojoFailureException(
                        count == 0
                                ? "nothing was accepted; in Maven, --because is -Dcodebook.because, --break is -Dcodebook.break and --only is -Dcodebook.only"
                                : count == 1 ? "there is a problem; see above" : "there are problems; see above");
            case FAILURE -> throw new MojoExecutionException("the lock cannot be used; see above");
        }
    }

    /** The exception for a command that could not do its work. */
    MojoExecutionException failure(CommandException failed) {
        format.lines(failed).forEach(System.out::println);
        return new MojoExecutionException(failed.getMessage());
    }

    private void printText(Outcome outcome) {
        outcome.lines().forEach(line -> {
            if (outcome.status() == Status.FINE) {
                log.info(line);
            } else {
                log.error(line);
            }
        });
        if (outcome.lines().isEmpty()) {
            outcome.noteLines().forEach(log::info);
        }
        outcome.problemLines().forEach(log::error);
    }
}
