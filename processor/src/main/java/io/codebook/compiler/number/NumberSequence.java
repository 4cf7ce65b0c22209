package io.codebook.compiler.number;

import org.jspecify.annotations.Nullable;

/** The numbers of a table one after the other, each as an integer. */
interface NumberSequence {
    /** A number or range of the table, as codes.yaml or a lock spells it; null when it has no place in the sequence. */
    @Nullable
    Interval intervalOf(String written);

    /** A number as codes.yaml spells it. */
    String spelled(long number);

    /** All numbers that a code of the table can be. */
    Interval all();
}
