package io.codebook.stability;

/** Knows some kinds of change: finds them among the differences, and takes what they explain. */
interface Rule {
    void find(Differences differences, Findings findings);
}
