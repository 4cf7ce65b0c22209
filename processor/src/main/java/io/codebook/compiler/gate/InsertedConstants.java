package io.codebook.compiler.gate;

import io.codebook.compiler.accept.MoveHistory;
import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.compiler.model.NumberOrder;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockHistory;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds added constants that come before existing ones of their enum, so that the ordinals of these change. Codes are in the order
 * of their numbers, operations and values in that of their positions.
 */
public final class InsertedConstants {
    /** A fact that each constant of one sort has, what names the constant, and what has its enum. */
    private record Mark(FactType fact, FactType constant, FactType owner) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(FactType.CONSTANT, FactType.CODE, FactType.TABLE),
            new Mark(FactType.OPERATION_POSITION, FactType.OPERATION, FactType.TABLE),
            new Mark(FactType.VALUE_POSITION, FactType.FIELD_VALUE, FactType.FIELD));

    private final SortedMap<FactPath, List<String>> accepted;
    private final MoveHistory moves;
    private final CurrentFacts facts;
    private final CodesLock current;
    /** The marks of the constants that both locks have, in their order now, by their enum. */
    private final Map<String, NavigableSet<FactPath>> kept = new TreeMap<>();

    /**
     * Compares a lock with current facts.
     *
     * @param changes between the two; what moved is not added
     */
    public InsertedConstants(CodesLock accepted, CurrentFacts facts, List<Change> changes) {
        this.accepted = new LockHistory(accepted).current();
        moves = MoveHistory.of(changes);
        this.facts = facts;
        current = facts.lock();
        for (FactPath fact : current.facts().keySet()) {
            Mark mark = markOf(fact);
            if (mark != null && isAccepted(fact, mark)) {
                kept.computeIfAbsent(enumOf(fact, mark), type -> new TreeSet<>(order(fact.up(mark.owner()), mark)))
                        .add(fact);
            }
        }
    }

    /** A clause to follow the words of a change; empty unless it is an addition before something. */
    public String words(Change change) {
        if (change.kind().grade() != Grade.OK) {
            return "";
        }
        for (FactPath fact : change.facts()) {
            Mark mark = markOf(fact);
            FactPath next = mark == null || isAccepted(fact, mark) ? null : next(fact, mark);
            if (mark != null && next != null) {
                return words(next, mark);
            }
        }
        return "";
    }

    private @Nullable FactPath next(FactPath fact, Mark mark) {
        NavigableSet<FactPath> others = kept.get(enumOf(fact, mark));
        return others == null ? null : others.higher(fact);
    }

    private String words(FactPath next, Mark mark) {
        String name = next.up(mark.constant()).name();
        if (mark.constant() == FactType.CODE && facts.hexadecimalTables().contains(next.name(FactType.TABLE))) {
            name = HexadecimalNumbers.hexadecimal(name);
        }
        String group = mark.constant() == FactType.OPERATION ? next.name(FactType.OPERATIONS) : FactPath.NO_GROUP;
        return "; it comes before " + name
                + (group.equals(FactPath.NO_GROUP) ? "" : " of group " + group)
                + ", so the ordinals from there on change";
    }

    /** A table with parts has several enums. */
    private String enumOf(FactPath fact, Mark mark) {
        return fact.up(mark.owner()) + (mark.constant() == FactType.CODE ? facts.part(fact.up(FactType.CODE)) : "");
    }

    private static @Nullable Mark markOf(FactPath fact) {
        for (Mark mark : MARKS) {
            if (fact.is(mark.fact())) {
                return mark;
            }
        }
        return null;
    }

    private boolean isAccepted(FactPath fact, Mark mark) {
        return !moves.origin(fact.up(mark.constant())).in(accepted).isEmpty();
    }

    private Comparator<FactPath> order(FactPath owner, Mark mark) {
        if (mark.constant() == FactType.CODE) {
            String kind = String.join("", current.values(owner.at(FactType.NUMBER_KIND)));
            return Comparator.comparing(fact -> fact.name(FactType.CODE), new NumberOrder(kind));
        }
        return Comparator.<FactPath, String>comparing(fact -> String.join("", current.values(fact)))
                .thenComparing(Comparator.naturalOrder());
    }
}
