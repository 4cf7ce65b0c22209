package io.codebook.cli;

import io.codebook.command.Baseline;
import io.codebook.command.CheckCommand;
import io.codebook.command.CommandException;
import io.codebook.command.EnumClasses;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports every change in codes.yaml that is not accepted. */
@Command(
        name = "check",
        description = {
            "Reports every change in codes.yaml that is not accepted. Writes nothing.",
            "With a class path, an enum that stays beside its table is loaded and compared with it.",
            "With a baseline, every change since then that needs a reason must have a record in the lock."
        })
final class Check implements Callable<Integer> {
    @Mixin
    private CodesFileArgument codes = new CodesFileArgument();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--strict", description = "Treat pending changes as errors.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anybody calls
    private CommandSpec spec;

    @Override
    public Integer call() throws CommandException {
        EnumClasses enums = codes.classPath().isGiven()
                ? guarded(EnumClasses.on(codes.classPath()::paths))
                : EnumClasses.unnamed("name it, such as --class-path target/classes");
        return output.print(() -> CheckCommand.run(codes.files(), baseline.baseline(Baseline.HEAD), strict, enums));
    }

    private EnumClasses guarded(EnumClasses enums) {
        return (book, problems) ->
                ExitGuard.run(spec.commandLine().getErr(), ended(book), () -> enums.compare(book, problems));
    }

    private static String ended(Book book) {
        Set<String> names = new TreeSet<>();
        for (CodeTable table : book.tables()) {
            ExistingType existing = table.existing();
            if (existing != null) {
                names.add(existing.qualified());
            }
        }
        return "the command was ended before codes.yaml was compared: by its user, or by System.exit in "
                + String.join(" or ", names) + ", which cannot be compared then; remove the call";
    }
}
