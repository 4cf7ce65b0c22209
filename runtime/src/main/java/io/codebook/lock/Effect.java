package io.codebook.lock;

/** Whom a change reaches. */
public enum Effect {
    /** Peers: what is sent means something else, or what was sent is not understood any more. */
    WIRE,
    /** Java sources that refer to the generated types. */
    SOURCE,
    /** Compiled Java classes that refer to the generated types. */
    BINARY,
    /** Those who check bodies against the JSON Schemas. */
    SCHEMA,
    /** People who read. */
    WORDING
}
