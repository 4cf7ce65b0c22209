package io.codebook.maven;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.MoveCommand;
import io.codebook.command.NextCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the next free number of a table, or gives it to a code. */
@Mojo(name = "next", threadSafe = true)
public final class NextMojo extends CodesMojo {
    /** The id of the code table; not needed if there is one alone. */
    @Parameter(property = "codebook.table")
    private @Nullable String table;

    /** The values that the new code is to have: {@code category=client-error}, several separated by commas. */
    @Parameter(property = "codebook.field")
    private @Nullable String field;

    /** What the number is to be in, such as {@code 4100-4199} or {@code 4xx}. */
    @Parameter(property = "codebook.range")
    private @Nullable String range;

    /** The constant of a code that is not accepted yet, which gets the number in codes.yaml. */
    @Parameter(property = "codebook.move")
    private @Nullable String move;

    @Override
    void run(CodesAndLock files, MavenOutput output)
            throws CommandException, MojoExecutionException, MojoFailureException {
        output.print(
                move == null
                        ? NextCommand.run(files, new NextCommand.Wanted(table, values(), range))
                        : MoveCommand.run(files, table, move));
    }

    private Map<String, String> values() throws MojoExecutionException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String value : field == null ? new String[0] : field.split(",", -1)) {
            int equals = value.indexOf('=');
            if (equals < 0) {
                throw new MojoExecutionException(
                        "codebook.field must be the id of a field and a value, such as category=client-error, but has \""
                                + value + "\"");
            }
            values.put(
                    value.substring(0, equals).strip(),
                    value.substring(equals + 1).strip());
        }
        return values;
    }
}
