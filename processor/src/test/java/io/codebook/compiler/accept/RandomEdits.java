package io.codebook.compiler.accept;

import io.codebook.lock.CodesLock;

/** Something that is edited at random. */
interface RandomEdits {
    /** Makes one edit; afterwards there may be the same facts as before. */
    void edit();

    /** The same thing, to go on from it in another way. */
    RandomEdits copy();

    /** The facts, without a history. */
    CodesLock lock();
}
