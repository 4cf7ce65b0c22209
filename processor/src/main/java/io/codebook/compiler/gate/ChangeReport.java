package io.codebook.compiler.gate;

import io.codebook.compiler.accept.MoveHistory;
import io.codebook.compiler.diagnostic.ChangeDetails;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.diff.Audience;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.ChangeKind;
import io.codebook.lock.diff.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports changes as problems: where each is in codes.yaml and in the lock, what it takes to accept it, and whom it reaches. The
 * words of the change itself are made by its rule and ChangeText, those of the remedy by ChangeKind.
 *
 * @param facts the current facts and their places
 * @param codesFile the codes.yaml as messages name it
 * @param lock the lock with the accepted facts
 * @param commands the commands for people to copy, or null when the lock is not one that they can accept into
 */
public record ChangeReport(
        CurrentFacts facts,
        String codesFile,
        LockFile lock,
        @Nullable SuggestedCommands commands) {
    /** A change in one line: its grade, its kind and its words. */
    public static String line(Change change, CurrentFacts facts, InsertedConstants inserted) {
        return change.kind().grade() + " [" + change.kind() + "] " + words(change, facts, inserted);
    }

    private static String words(Change change, CurrentFacts facts, InsertedConstants inserted) {
        String origin = change.kind() == ChangeKind.IMPORT_CHANGED ? facts.origin(change.subject()) : null;
        return HexadecimalNumbers.in(change, facts) + inserted.words(change) + (origin == null ? "" : " in " + origin);
    }

    /** The changes of one comparison as problems, in the same order. */
    public List<Problem> problems(List<Change> changes) {
        MoveHistory history = MoveHistory.of(changes);
        LockLines lines = lock.lines();
        InsertedConstants inserted = new InsertedConstants(lock.lock(), facts, changes);
        Map<Change, Place> places = new LinkedHashMap<>();
        for (Change change : changes) {
            places.put(change, place(change, codesFile));
        }
        AcceptAdvice advice = commands == null ? null : new AcceptAdvice(commands, facts, places);
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<Change, Place> entry : places.entrySet()) {
            Change change = entry.getKey();
            int line = line(change, history, lines);
            Place accepted = line == 0 ? null : new Place(lock.file(), line, 1);
            String what = words(change, facts, inserted);
            problems.add(problem(
                    change, what, entry.getValue(), accepted, HexadecimalNumbers.inRemedy(change, facts), advice));
        }
        return problems;
    }

    /**
     * A change of the lock itself that has no record there, as a problem.
     *
     * @param olderFile the older lock, which has the fact, as messages name it
     * @param olderLines its lines
     * @param recordRemedy how to get a lock that has the record
     */
    public Problem unrecorded(Change change, String olderFile, LockLines olderLines, String recordRemedy) {
        int line = olderLines.line(change.subject());
        Place accepted = line == 0 ? null : new Place(olderFile, line, 1);
        String remedy = lock.file() + " has no record of this change; " + recordRemedy;
        String what = HexadecimalNumbers.in(change, facts);
        return problem(change, what, place(change, lock.file()), accepted, remedy, null);
    }

    private Problem problem(
            Change change,
            String what,
            Place place,
            @Nullable Place accepted,
            String remedy,
            @Nullable AcceptAdvice advice) {
        List<String> audience = new ArrayList<>();
        for (Audience reached : change.kind().audience()) {
            audience.add(reached.toString());
        }
        ChangeDetails details = new ChangeDetails(
                new ChangeKeys(facts).of(change),
                change.kind().grade().toString(),
                audience,
                accepted,
                remedy,
                advice == null ? null : advice.command(change),
                advice == null ? null : advice.jointCommand(change));
        String message = message(change, what, details) + (advice == null ? "" : advice.words(change));
        return new Problem(place, change.kind().toString(), message, details);
    }

    private static String message(Change change, String what, ChangeDetails details) {
        if (change.kind().grade() == Grade.OK && details.remedy().isEmpty()) {
            return what;
        }
        Place accepted = details.accepted();
        return what
                + (accepted == null ? "" : " (" + accepted.file() + ":" + accepted.line() + ")")
                + "; grade: " + details.grade()
                + (details.audience().isEmpty() ? "" : "; audience: " + String.join(", ", details.audience()))
                + (details.remedy().isEmpty() ? "" : "; " + details.remedy());
    }

    /** The place in codes.yaml, or the start of a file where codes.yaml has nothing about it. */
    private Place place(Change change, String otherwise) {
        FactPath subject = change.moves().getOrDefault(change.subject(), change.subject());
        for (FactPath fact : change.facts()) {
            // What is left of a removed code: its number is reserved, or another code has its constant as an alias.
            if (change.kind() == ChangeKind.CODE_REMOVED
                    && (fact.is(FactType.RESERVATION) || fact.is(FactType.ALIAS))
                    && facts.lock().has(fact)) {
                subject = fact;
            }
        }
        @Nullable Place place = facts.place(subject);
        return place == null ? Place.startOf(otherwise) : place;
    }

    /** The line of the lock with what a change is about, or with what that belongs to; 0 when there is none. */
    private static int line(Change change, MoveHistory history, LockLines accepted) {
        FactPath subject = history.origin(change);
        int line = accepted.line(subject);
        if (line > 0) {
            return line;
        }
        return change.facts().stream()
                .mapToInt(fact -> accepted.line(history.origin(fact)))
                .filter(found -> found > 0)
                .min()
                .orElseGet(() -> lineOfRecord(change, subject, accepted));
    }

    /** What was removed and left the lock, such as an answer, has records there. */
    private static int lineOfRecord(Change change, FactPath subject, LockLines accepted) {
        boolean isRestored = change.kind() == ChangeKind.RESTORED || change.kind() == ChangeKind.RESTORED_WITH_CHANGES;
        int line = isRestored ? accepted.line(subject.recordedAs(FactType.WAS)) : 0;
        return line > 0 ? line : accepted.lineOfOwner(subject);
    }
}
