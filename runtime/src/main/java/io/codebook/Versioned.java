package io.codebook;

/**
 * A code of a table that counts its versions 1, 2, 3 and so on, so that a peer of an older version is sent what it knows.
 *
 * @param <C> the type itself
 */
public interface Versioned<C extends Versioned<C>> {
    /**
     * The version of the table that brought this code.
     *
     * @return 1 or higher
     */
    int since();

    /**
     * What to send in place of this code to a peer that does not know it.
     *
     * @return an older code of the same class, or null when the table names none
     */
    C fallback();

    /**
     * What to send to a peer: this code when it knows it, else the first that it knows of the fallback, the fallback of
     * that, and so on. Where there is none it is this code, which the peer then treats as any that it does not know.
     *
     * @param version the version of the table that the peer has; a newer one than this has all codes of this one
     * @return never null
     */
    default C forVersion(int version) {
        @SuppressWarnings("unchecked") // C is the type itself
        C self = (C) this;
        C code = self;
        while (code != null && code.since() > version) {
            code = code.fallback();
        }
        return code != null ? code : self;
    }
}
