package io.codebook.compiler.gate;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.input.ConflictedText;
import io.codebook.compiler.input.Source;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockFormatException;
import io.codebook.lock.LockRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lock and the file that it is in.
 *
 * @param file the file as messages name it
 * @param lock what is in it
 * @param text its text, for the numbers of its lines
 */
public record LockFile(String file, CodesLock lock, String text) {
    /** How the names of locks end. */
    public static final String ENDING = ".lock";

    /** No lock: nothing is accepted yet. */
    public static final LockFile NONE = new LockFile("", new CodesLock(Map.of()), "");

    /** The lock of a codes.yaml: beside it, with the same name but for the ending. */
    public static Path beside(Path codes) {
        String name = codes.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return codes.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
    }

    /** The lock in a file that no command can repair, or null after reporting that the text is not one. */
    public static @Nullable LockFile read(Source source, Problems problems) {
        return read(source, null, problems);
    }

    /**
     * The lock beside a codes.yaml, or null after reporting that the text is not one. It is not parsed where the file equals
     * the text of the current facts, as in most builds.
     *
     * @param facts the current facts, or null when they are not known
     * @param commands the commands that repair this lock
     */
    public static @Nullable LockFile read(
            Source source, @Nullable CurrentFacts facts, SuggestedCommands commands, Problems problems) {
        return facts != null && source.holds(facts.text())
                ? new LockFile(source.file(), facts.lock(), facts.text())
                : read(source, commands, problems);
    }

    private static @Nullable LockFile read(Source source, @Nullable SuggestedCommands commands, Problems problems) {
        Problems unreadable = new Problems();
        String text = source.text(unreadable);
        if (text == null) {
            for (Problem problem : unreadable.sorted()) {
                problems.add(problem.place(), ProblemId.LOCK_DAMAGED, problem.message());
            }
            return null;
        }
        try {
            LockFile lock = new LockFile(source.file(), CodesLock.parse(text), text);
            return lock.hasWhatWasRemoved(problems) ? lock : null;
        } catch (LockFormatException damaged) {
            List<Integer> conflicts = ConflictedText.of(text).conflicts();
            int line = conflicts.isEmpty() ? damaged.line() : conflicts.get(0);
            String what = conflicts.isEmpty() ? damaged.getMessage() : ConflictedText.MESSAGE;
            problems.add(
                    new Place(source.file(), line, 1),
                    ProblemId.LOCK_DAMAGED,
                    what + "; " + remedy(damaged, text, !conflicts.isEmpty(), commands));
            return null;
        }
    }

    /** What is removed stays in the lock with at least one fact. If all are gone, nothing tells what it was, or keeps it taken. */
    private boolean hasWhatWasRemoved(Problems problems) {
        boolean hasAll = true;
        for (FactPath record : lock.facts().keySet()) {
            if (LockRecord.isRemoval(record) && !lock.has(LockRecord.subject(record))) {
                hasAll = false;
                problems.add(
                        new Place(file, lines().line(record), 1),
                        ProblemId.LOCK_DAMAGED,
                        "the facts of what this record says was removed are missing; restore the lines that start with \""
                                + LockRecord.subject(record) + "\" from version control");
            }
        }
        return hasAll;
    }

    private static String remedy(
            LockFormatException damaged, String text, boolean hasConflicts, @Nullable SuggestedCommands commands) {
        if (commands != null && hasConflicts) {
            return "to merge both sides: " + commands.merge();
        }
        return commands != null && isOnlyOutOfOrder(text)
                ? "to put the lines in order: " + commands.acceptAll()
                : damaged.remedy();
    }

    private static boolean isOnlyOutOfOrder(String text) {
        try {
            CodesLock.parseInAnyOrder(text);
            return true;
        } catch (LockFormatException damaged) {
            return false;
        }
    }

    /**
     * Its facts without their history, as if they were those of today.
     *
     * @param hexadecimalTables the tables whose numbers codes.yaml writes in hexadecimal
     */
    public CurrentFacts facts(Set<String> hexadecimalTables) {
        LockLines lines = lines();
        Map<FactPath, Place> places = new HashMap<>();
        for (FactPath fact : lock.facts().keySet()) {
            for (FactPath beginning : fact.beginnings()) {
                places.putIfAbsent(beginning, new Place(file, lines.line(fact), 1));
            }
        }
        return CurrentFacts.of(lock, places, hexadecimalTables);
    }

    /** Which line has which fact. */
    public LockLines lines() {
        return new LockLines(text);
    }
}
