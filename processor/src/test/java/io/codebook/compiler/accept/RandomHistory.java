package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.Grade;
import io.codebook.lock.diff.LockComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A book or a table that is edited at random, and its lock after each time that changes were accepted: all at once, or some. Edits with
 * a change that cannot be accepted are undone.
 */
final class RandomHistory {
    private final Random random;
    private final List<CodesLock> locks = new ArrayList<>();
    private final List<Change> accepted = new ArrayList<>();
    private final StringBuilder story = new StringBuilder();
    private RandomEdits edited;

    private RandomHistory(long seed, Random random, RandomEdits edited) {
        this.random = random;
        this.edited = edited;
        locks.add(edited.lock());
        story.append("seed ").append(seed).append(", from ").append(lock());
    }

    static RandomHistory ofBook(long seed) {
        Random random = new Random(seed);
        return new RandomHistory(seed, random, new RandomBook(random));
    }

    static RandomHistory ofTable(long seed) {
        Random random = new Random(seed);
        return new RandomHistory(seed, random, new RandomTable(random));
    }

    /** Edits and accepts all or some of it; afterwards there may be the same lock as before. */
    void goOn() {
        goOn(random.nextBoolean());
    }

    /** Edits and accepts all of it. */
    void acceptAll() {
        goOn(true);
    }

    private void goOn(boolean all) {
        RandomEdits next = edited.copy();
        for (int edit = 0; edit <= random.nextInt(4); edit++) {
            next.edit();
        }
        LockComparison comparison = LockComparison.of(lock(), next.lock());
        if (comparison.changes().stream().anyMatch(change -> change.kind().grade() == Grade.NEVER)) {
            return;
        }
        edited = next;
        List<Change> some = new ArrayList<>(comparison.changes());
        if (!all) {
            some.removeIf(change -> random.nextBoolean());
        }
        story.append("edited to ").append(next.lock());
        some.forEach(change -> story.append("accepted ").append(change.key()).append('\n'));
        accepted.addAll(some);
        locks.add(Acceptance.accept(comparison, some, "step " + locks.size()));
    }

    CodesLock lock() {
        return locks.get(locks.size() - 1);
    }

    /** All locks so far, the oldest first. */
    List<CodesLock> locks() {
        return locks;
    }

    List<Change> accepted() {
        return accepted;
    }

    /** What happened, for messages. */
    @Override
    public String toString() {
        return story.toString();
    }
}
