package io.codebook.compiler.gate;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how to accept each change of one comparison, alone and with those that belong to it. */
final class AcceptAdvice {
    /** What messages show of changes that belong together: one command, at the first of them. */
    private record Joint(Change first, int count, String command) {}

    private final SuggestedCommands commands;
    private final ChangeKeys keys;
    private final Map<Change, Place> places;
    private final Map<Change, Joint> joint = new HashMap<>();
    /** Whether every change can be accepted without a reason, and so all of them by one command. */
    private final boolean isAllOk;

    /** @param places where each change is reported */
    AcceptAdvice(SuggestedCommands commands, CurrentFacts facts, Map<Change, Place> places) {
        this.commands = commands;
        keys = new ChangeKeys(facts);
        this.places = places;
        isAllOk = highestGrade(places.keySet()) == Grade.OK;
        JointChanges changes = new JointChanges(List.copyOf(places.keySet()), facts);
        for (Change change : places.keySet()) {
            if (!joint.containsKey(change)) {
                List<Change> all = changes.with(change);
                if (all.size() > 1) {
                    String command = commands.accept(changes.keysWith(change), highestGrade(all));
                    Joint together = new Joint(firstReported(all), all.size(), command);
                    for (Change one : all) {
                        joint.put(one, together);
                    }
                }
            }
        }
    }

    private static Grade highestGrade(Collection<Change> changes) {
        Grade highest = Grade.OK;
        for (Change change : changes) {
            Grade grade = change.kind().grade();
            highest = grade.compareTo(highest) > 0 ? grade : highest;
        }
        return highest;
    }

    /** Problems are sorted by place and id. */
    private Change firstReported(List<Change> changes) {
        Change first = changes.get(0);
        for (Change change : changes) {
            int order = place(change).compareTo(place(first));
            if (order < 0
                    || (order == 0
                            && change.kind().toString().compareTo(first.kind().toString()) < 0)) {
                first = change;
            }
        }
        return first;
    }

    private Place place(Change change) {
        return places.getOrDefault(change, Place.startOf(""));
    }

    /** The command that accepts one change alone, or all changes if none needs a reason; null if none can. */
    @Nullable
    String command(Change change) {
        Grade grade = change.kind().grade();
        return switch (grade) {
            case OK -> isAllOk ? acceptAll() : commands.accept(List.of(keys.of(change)), grade);
            case REASON, BREAK -> commands.accept(List.of(keys.of(change)), grade);
            case NEVER -> null;
        };
    }

    private String acceptAll() {
        for (Change change : places.keySet()) {
            if (ChangeKeys.isOfImport(keys.of(change))) {
                return commands.acceptAllWithImports();
            }
        }
        return commands.acceptAll();
    }

    /** The command that accepts a change with those that belong to it; null if there are none. */
    @Nullable
    String jointCommand(Change change) {
        Joint together = joint.get(change);
        return together == null ? null : together.command();
    }

    /** The end of a message. Of changes that belong together, the first has the command. */
    String words(Change change) {
        Joint together = joint.get(change);
        if (together == null) {
            String command = command(change);
            return command == null ? "" : "; to accept it: " + command;
        }
        if (together.first().equals(change)) {
            int more = together.count() - 1;
            return "; to accept it and " + more + (more == 1 ? " more change: " : " more changes: ")
                    + together.command();
        }
        boolean isHere = place(change).equals(place(together.first()));
        return "; the command "
                + (isHere ? "of the first [" + together.first().kind() + "] here" : "at " + place(together.first()))
                + " accepts it, too; to accept it alone: "
                + SuggestedCommands.only(keys.of(change));
    }
}
