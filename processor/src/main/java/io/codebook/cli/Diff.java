package io.codebook.cli;

import io.codebook.work.Comparing;
import io.codebook.work.Failed;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists all in which a codes.yaml differs from a lock. */
@Command(
        name = "diff",
        description = "Lists all in which codes.yaml differs from its lock or another one, permitted or not.")
final class Diff implements Callable<Integer> {
    @Mixin
    private CodesFile codes = new CodesFile();

    @Mixin
    private Against against = new Against();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws Failed {
        return output.of(() -> Comparing.compare(codes.workplace(), against.lock()));
    }
}
