package io.codebook.maven;

import io.codebook.command.CommandException;
import io.codebook.command.Format;
import io.codebook.command.Outcome;
import io.codebook.command.Status;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says what came of a piece of work as Maven does: lines in the log, and an exception when the build is to fail. */
final class MavenOutput {
    private final Log log;
    private final Format format;

    MavenOutput(Log log, Format format) {
        this.log = log;
        this.format = format;
    }

    /** Says something on the way. */
    void info(String line) {
        log.info(line);
    }

    /** Says all of it, and fails unless it is fine. */
    void say(Outcome outcome) throws MojoExecutionException, MojoFailureException {
        if (format == Format.TEXT) {
            sayText(outcome);
        } else {
            format.lines(outcome).forEach(System.out::println); // for programs: no [INFO] before it
        }
        int count = outcome.problems().size();
        switch (outcome.status()) {
            case FINE -> {}
            case VIOLATION ->
                throw new MojoFailureException(
                        count == 0
                                ? "nothing was accepted; --because is -Dcodebook.because here, and --break -Dcodebook.break"
                                : count == 1 ? "there is a problem, see above" : "there are problems, see above");
            case FAILURE -> throw new MojoExecutionException("the lock cannot be used, see above");
        }
    }

    /** That the work could not be done. */
    MojoExecutionException failure(CommandException failed) {
        format.lines(failed).forEach(System.out::println);
        return new MojoExecutionException(failed.getMessage());
    }

    private void sayText(Outcome outcome) {
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
