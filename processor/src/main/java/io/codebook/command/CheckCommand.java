package io.codebook.command;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.BaselineCheck;
import io.codebook.compiler.gate.Gate;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.gate.LockFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports what a codes.yaml changes that nobody accepted, and writes nothing. */
public final class CheckCommand {
    private CheckCommand() {}

    /**
     * Compares a codes.yaml with its lock and, where a baseline is given, the lock with that.
     *
     * @param strict whether pending changes are problems
     * @param enums where enums that stay are compiled
     * @throws CommandException when a file cannot be read
     */
    public static Outcome run(CodesAndLock files, Baseline baseline, boolean strict, EnumClasses enums)
            throws CommandException {
        Problems problems = new Problems();
        @Nullable LoadedCodes loaded = files.load(problems);
        if (loaded == null) {
            return Outcome.of(problems, List.of());
        }
        LockFile older = baseline.read(files, KnownTables.of(loaded), problems);
        LockFile lock = loaded.lock() == null ? older : loaded.lock();
        GateOptions options = new GateOptions(strict, files.commands());
        List<Problem> notes = new ArrayList<>(Gate.compare(loaded.file(), loaded.facts(), lock, options, problems)
                .notes());
        if (loaded.lock() != null && older != null) {
            BaselineCheck.run(loaded.file(), loaded.facts(), loaded.lock(), older, problems);
        }
        notes.addAll(enums.compare(loaded.book(), problems));
        Collections.sort(notes);
        return Outcome.of(problems, notes);
    }
}
