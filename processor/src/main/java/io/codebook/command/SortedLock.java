package io.codebook.command;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.input.Source;
import io.codebook.lock.CodesLock;
import io.codebook.lock.LockFormatException;
import org.jspecify.annotations.Nullable;

/** The text of a lock that is right but for the order of its lines. */
final class SortedLock {
    private SortedLock() {}

    /** The text in order; null when it is so already, or when something else is wrong with the lock. */
    static @Nullable String of(@Nullable Source lock) {
        String text = lock == null ? null : lock.text(new Problems());
        if (text == null) {
            return null;
        }
        try {
            String sorted = CodesLock.parseInAnyOrder(text).toString();
            return text.lines().toList().equals(sorted.lines().toList()) ? null : sorted;
        } catch (LockFormatException damaged) {
            return null; // who reads the lock next reports it
        }
    }
}
