package io.codebook.compiler.merge;

/** Which side of a merge changed a fact in which both differ. */
enum ChangedBy {
    OURS,
    THEIRS,
    BOTH,
    /** Only the common ancestor could tell. */
    UNKNOWN;

    ChangedBy swapped() {
        return switch (this) {
            case OURS -> THEIRS;
            case THEIRS -> OURS;
            case BOTH, UNKNOWN -> this;
        };
    }
}
