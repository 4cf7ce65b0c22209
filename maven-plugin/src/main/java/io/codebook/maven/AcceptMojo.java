package io.codebook.maven;

import io.codebook.command.AcceptCommand;
import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Accepts the changes in codes.yaml: prints each change, and writes the lock. */
@Mojo(name = "accept", threadSafe = true)
public final class AcceptMojo extends CodesMojo {
    /** Why the changes were made; the lock keeps it. */
    @Parameter(property = "codebook.because")
    private @Nullable String because;

    /** Whether to accept changes of grade break. */
    @Parameter(property = "codebook.break")
    private boolean breaking;

    /** The changes to accept, separated by commas; all changes if not given. */
    @Parameter(property = "codebook.only")
    private @Nullable String only;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        output.print(new AcceptCommand(because, breaking, changes(only)).run(files, output::info));
    }

    /** Splits before each change, such as {@code code-removed:table/iot/code/4009}, because a change may contain commas. */
    static List<String> changes(@Nullable String only) {
        return only == null
                ? List.of()
                : Stream.of(only.split(",(?=\\s*[a-z-]+:)"))
                        .map(String::strip)
                        .filter(change -> !change.isEmpty())
                        .toList();
    }
}
