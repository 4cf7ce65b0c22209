package io.codebook.engine.gate;

import io.codebook.stability.Change;
import io.codebook.stability.Grade;

/** The commands that messages tell people to copy. */
final class Command {
    static final String ACCEPT = "java -jar codebook-processor.jar accept";

    private Command() {}

    /** The command that accepts one change. */
    static String accept(Change change) {
        String force = change.kind().grade() == Grade.BREAK ? " --break" : "";
        return ACCEPT + force + " --because \"...\" --only '" + change.key() + "'";
    }
}
