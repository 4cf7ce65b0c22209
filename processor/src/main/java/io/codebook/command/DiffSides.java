package io.codebook.command;

import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Source;
import io.codebook.lock.CodesLock;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.LockComparison;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a comparison.
 *
 * @param older a lock
 * @param newer the facts of codes.yaml or of a newer lock
 * @param shown the file with these facts as messages name it
 * @param history the newest lock, whose history has the reasons of what is accepted
 * @param commands the commands that accept the changes, or null where these may be accepted already
 */
record DiffSides(
        LockFile older,
        CurrentFacts newer,
        String shown,
        CodesLock history,
        @Nullable SuggestedCommands commands) {
    /**
     * Reads both.
     *
     * @param older a baseline, or none for the lock beside codes.yaml
     * @param newer another lock than the baseline, or none for codes.yaml
     * @return null after reporting what is wrong
     */
    static @Nullable DiffSides read(CodesAndLock files, Baseline older, Baseline newer, Problems problems)
            throws CommandException {
        return newer == Baseline.NONE ? ofCodes(files, older, problems) : ofLocks(files, older, newer, problems);
    }

    private static @Nullable DiffSides ofCodes(CodesAndLock files, Baseline baseline, Problems problems)
            throws CommandException {
        boolean ownLock = baseline == Baseline.NONE;
        @Nullable LoadedCodes loaded = ownLock ? files.load(problems) : files.loadWithoutLock(problems);
        if (loaded == null) {
            return null;
        }
        @Nullable LockFile read = ownLock ? loaded.lock() : baseline.read(files, KnownTables.of(loaded), problems);
        if (!problems.isEmpty()) {
            return null;
        }
        LockFile older = Objects.requireNonNullElse(read, LockFile.NONE);
        return new DiffSides(
                older,
                loaded.facts().writtenAsIn(older.lock()),
                loaded.file(),
                ownLock ? older.lock() : historyBeside(files),
                ownLock ? files.commands() : null);
    }

    /** Of the lock beside codes.yaml; without one that can be read, no reasons are known. */
    private static CodesLock historyBeside(CodesAndLock files) {
        try {
            @Nullable Source source = files.readLock();
            @Nullable LockFile lock = source == null ? null : LockFile.read(source, new Problems());
            return lock == null ? LockFile.NONE.lock() : lock.lock();
        } catch (CommandException unreadable) {
            return LockFile.NONE.lock();
        }
    }

    private static @Nullable DiffSides ofLocks(CodesAndLock files, Baseline older, Baseline newer, Problems problems)
            throws CommandException {
        // Locks can be compared without a codes.yaml; one helps to recognise them, and has hexadecimal numbers.
        @Nullable LoadedCodes codes = Files.isRegularFile(files.codes()) ? files.loadWithoutLock(new Problems()) : null;
        KnownTables tables = codes == null ? KnownTables.NONE : KnownTables.of(codes);
        @Nullable LockFile now = newer.read(files, tables, problems);
        @Nullable LockFile before = now == null ? null : older.read(files, KnownTables.of(now.lock()), problems);
        if (now == null || !problems.isEmpty()) {
            return null;
        }
        LockFile accepted = Objects.requireNonNullElse(before, LockFile.NONE);
        Set<String> hexadecimal = codes == null ? Set.of() : codes.facts().hexadecimalTables();
        CurrentFacts facts = now.facts(hexadecimal).writtenAsIn(accepted.lock());
        return new DiffSides(accepted, facts, now.file(), now.lock(), null);
    }

    List<Change> changes() {
        return LockComparison.of(older.lock(), newer.lock()).changes();
    }
}
