package io.codebook.lock;

/** How grave a change is, and so what it takes to accept it. */
public enum Grade {
    /** Nothing that was promised changes: accepted without more. */
    OK,
    /** Somebody may have relied on it: accepted with a reason, which the lock keeps. */
    REASON,
    /** Somebody's program or data breaks: accepted with a reason and the word break. */
    BREAK,
    /** Accepted under no circumstances. */
    NEVER
}
