package io.codebook.engine.gate;

import io.codebook.stability.Change;
import io.codebook.stability.Effect;
import io.codebook.stability.Grade;
import java.util.stream.Collectors;

/** What people are told about a change. */
final class Wording {
    private Wording() {}

    /** Before and after, where it was promised, whom it reaches, the way out, and how to accept it all the same. */
    static String of(Change change, int line, String lockFile) {
        String reaches =
                change.kind().effects().stream().sorted().map(Wording::name).collect(Collectors.joining(", "));
        String wayOut = change.kind().wayOut();
        return change.what()
                + (line == 0 ? "" : " (" + lockFile + ":" + line + ")")
                + "; this reaches " + reaches
                + (wayOut.isEmpty() ? "" : "; " + wayOut)
                + (change.kind().grade() == Grade.NEVER ? "" : "; to accept it: " + Command.accept(change));
    }

    private static String name(Effect effect) {
        return switch (effect) {
            case WIRE -> "peers";
            case SOURCE -> "Java sources";
            case BINARY -> "compiled Java";
            case SCHEMA -> "JSON Schemas";
            case WORDING -> "readers";
        };
    }
}
