package io.codebook.compiler.output.reference;

import io.codebook.compiler.model.Text;
import org.jspecify.annotations.Nullable;

/** Whether to use a code or an operation. */
public enum State {
    IN_USE("in use"),
    DEPRECATED("deprecated"),
    RETIRED("retired");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** What readers call it. */
    public String word() {
        return word;
    }

    static State of(@Nullable Text deprecated, @Nullable Text retired) {
        return retired != null ? RETIRED : deprecated != null ? DEPRECATED : IN_USE;
    }
}
