package io.codebook.lock;

import java.util.List;

/**
 * How a lock records what became of accepted facts. A record is a fact itself: its path is made here, and its values are the
 * reasons that were given.
 */
public final class LockRecord {
    private static final String ADDED = "not there";
    private static final String MOVED = "moved to ";
    private static final String REMOVED = "removed: ";

    private LockRecord() {}

    /**
     * The record that something was removed. Its facts stay in the lock, so that its numbers and names stay taken.
     *
     * @param subject what was removed
     * @return {@code removed table iot code 4009}
     */
    public static FactPath removed(FactPath subject) {
        return subject.recordedAs(FactType.REMOVED);
    }

    /**
     * The record of an older value.
     *
     * @param fact whose value changed
     * @param values the older value
     * @return {@code was table iot code 4009 name Clash}
     */
    public static FactPath changed(FactPath fact, List<String> values) {
        return was(fact, String.join(", ", values));
    }

    /**
     * The record that a fact was added, where that needed a reason.
     *
     * @param fact that was added
     * @return {@code was table iot code 4009 retired "not there"}
     */
    public static FactPath added(FactPath fact) {
        return was(fact, ADDED);
    }

    /**
     * The record that something moved, such as a code to another number.
     *
     * @param from where it was
     * @param to where it is now
     * @return {@code was table iot code 4009 "moved to 4010"}
     */
    public static FactPath moved(FactPath from, FactPath to) {
        int common = 0;
        while (common < from.length() && to.startsWith(from.first(common + 1))) {
            common++;
        }
        return was(from, MOVED + to.wordsFrom(common));
    }

    /**
     * The record that something had been removed and was restored.
     *
     * @param subject what is there again
     * @param reasons why it had been removed
     * @return {@code was table iot code 4009 "removed: nobody sends it"}
     */
    public static FactPath restored(FactPath subject, List<String> reasons) {
        return was(subject, REMOVED + String.join(", ", reasons));
    }

    /**
     * What a code was known by when it was retired, removed or taken from its number, if that has changed since.
     *
     * @param fact the constant, the name or the meaning of a code
     * @return {@code table iot code 4009 known name}, for the subject of {@link #changed} or {@link #added}
     */
    public static FactPath known(FactPath fact) {
        return fact.up(FactType.CODE).and("known").and(fact.name());
    }

    private static FactPath was(FactPath subject, String what) {
        return subject.recordedAs(FactType.WAS).and(what);
    }

    /**
     * Whether a fact is a record.
     *
     * @param fact any fact of a lock
     * @return false for a fact that holds or held
     */
    public static boolean isRecord(FactPath fact) {
        return isRemoval(fact) || isOfOlderValue(fact);
    }

    /**
     * Whether a fact records that something was removed.
     *
     * @param fact any fact of a lock
     * @return true for {@link #removed}
     */
    public static boolean isRemoval(FactPath fact) {
        return fact.isWithin(FactType.REMOVED) && fact.length() > 1;
    }

    private static boolean isOfOlderValue(FactPath fact) {
        return fact.isWithin(FactType.WAS) && fact.length() > 2;
    }

    /**
     * Whether a fact records that something moved.
     *
     * @param fact any fact of a lock
     * @return true for {@link #moved}
     */
    public static boolean isMove(FactPath fact) {
        return isOfOlderValue(fact) && fact.name().startsWith(MOVED);
    }

    /**
     * Where something moved.
     *
     * @param record of a move
     * @return two paths where the record of an operation can be read in two ways, else one
     */
    public static List<FactPath> destinations(FactPath record) {
        FactPath from = subject(record);
        String target = record.name().substring(MOVED.length());
        int space = target.indexOf(' '); // the id of a group has none, and a name may have some
        if (from.is(FactType.OPERATION) && space > 0) {
            FactPath group = from.up(FactType.OPERATIONS).renamed(target.substring(0, space));
            return List.of(group.at(FactType.OPERATION, target.substring(space + 1)), from.renamed(target));
        }
        return List.of(from.renamed(target));
    }

    /**
     * Whether a fact records that something was restored.
     *
     * @param fact any fact of a lock
     * @return true for {@link #restored}
     */
    public static boolean isRestoration(FactPath fact) {
        return isOfOlderValue(fact) && fact.name().startsWith(REMOVED);
    }

    /** Whether a record keeps an older value of a fact. */
    static boolean isValueOf(FactPath record, FactPath fact) {
        return isOfOlderValue(record)
                && subject(record).equals(fact)
                && !isMove(record)
                && !isRestoration(record)
                && !record.name().equals(ADDED);
    }

    /**
     * What a record is about.
     *
     * @param record a removal, or any other record
     * @return the path of a fact or of something that has facts
     */
    public static FactPath subject(FactPath record) {
        FactPath subject = record.withoutFirst();
        return isRemoval(record) ? subject : subject.first(subject.length() - 1);
    }
}
