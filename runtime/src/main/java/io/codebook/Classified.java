package io.codebook;

/** A response code whose class can be told from its number, whether the code is known or not. */
public interface Classified {
    /**
     * The class of this code.
     *
     * @return never null
     */
    ResponseClass responseClass();
}
