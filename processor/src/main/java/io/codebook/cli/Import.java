package io.codebook.cli;

import io.codebook.command.CommandException;
import io.codebook.command.ImportCommand;
import io.codebook.compiler.model.NumberKind;
import io.codebook.imports.ImportOptions;
import io.codebook.imports.ImportedTable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a table from a file of another form. */
@Command(
        name = "import",
        description = {
            "Makes a table of codes.yaml from a CSV or TSV file, a table in Markdown, a C header, a .proto file, an OpenAPI"
                    + " document, a .properties file, or a compiled enum in a jar or a folder of classes.",
            "Prints the table, with what a person has to look at as comments, or adds it to a codes.yaml."
        })
final class Import implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The file, jar or folder of classes.")
    private Path from = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The codes.yaml to add the table to. Its other lines stay as they are.")
    private @Nullable Path to;

    @Option(
            names = "--table",
            paramLabel = "ID",
            description = "The id of the new table; made of the file's name if not given.")
    private String table = "";

    @Option(names = "--type", paramLabel = "TYPE", description = "Its Java type; made of the id if not given.")
    private String type = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "The kind of its numbers: int, uint32, int64, http, coap or text.")
    private @Nullable NumberKind kind;

    @Option(
            names = "--number",
            paramLabel = "NAME",
            description = "The column, or the method of an enum, that has the number.")
    private String number = "";

    @Option(names = "--name", paramLabel = "NAME", description = "The one that has the name of a code.")
    private String name = "";

    @Option(names = "--constant", paramLabel = "NAME", description = "The column that has its constant.")
    private String constant = "";

    @Option(names = "--meaning", paramLabel = "NAME", description = "The one that has its meaning.")
    private String meaning = "";

    @Option(
            names = "--field",
            paramLabel = "ID=NAME",
            description = "A field, and the column or method that has its value.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--enum",
            paramLabel = "NAME",
            description = "The enum, or the schema of OpenAPI, if there are several.")
    private String enumName = "";

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            description = "Take only names that start with this, of a header with other things.")
    private String prefix = "";

    @Option(
            names = "--keep-enum",
            description = "Keep the compiled enum: the table says which it is and by which methods, and no type is"
                    + " generated.")
    private boolean keepEnum;

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws CommandException {
        ImportOptions options = new ImportOptions(number, name, constant, meaning, fields, enumName, prefix, keepEnum);
        ImportedTable.Choice choice = new ImportedTable.Choice(table, type, kind, options);
        String ended = "the command was ended before the table was read: by its user, or by System.exit in " + enumName
                + ", which cannot be imported then; import a text that has its codes";
        ImportCommand command = new ImportCommand(from, classPath.paths(), choice);
        return ExitGuard.run(
                spec.commandLine().getErr(),
                ended,
                () -> to == null ? output.printFile(() -> command.run(null)) : output.print(() -> command.run(to)));
    }
}
