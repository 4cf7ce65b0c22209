package io.codebook.compiler.gate;

import io.codebook.compiler.diagnostic.Judgement;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.lock.Change;
import io.codebook.lock.Effect;
import io.codebook.lock.Grade;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people are told about a change. */
final class Wording {
    private Wording() {}

    static Judgement judgement(Change change, @Nullable Place promised, @Nullable AcceptCommandLine command) {
        Grade grade = change.kind().grade();
        List<String> reaches =
                change.kind().effects().stream().sorted().map(Wording::name).toList();
        return new Judgement(
                change.key(),
                grade.name().toLowerCase(Locale.ROOT),
                reaches,
                promised,
                WaysOut.of(change.kind().id()),
                command == null ? null : accept(change, command));
    }

    private static @Nullable String accept(Change change, AcceptCommandLine command) {
        Grade grade = change.kind().grade();
        return switch (grade) {
            case OK -> command.accept();
            case REASON, BREAK -> command.accept(change.key(), grade);
            case NEVER -> null;
        };
    }

    /** A change that was made in the lock itself, without a record. */
    static Judgement unrecorded(Change change, @Nullable Place promised, String wayOut) {
        Judgement judgement = judgement(change, promised, null);
        String instead = "the lock has no record of it: " + wayOut;
        return new Judgement(judgement.change(), judgement.grade(), judgement.reaches(), promised, instead, null);
    }

    /** Before and after, where it was promised, how grave it is, whom it reaches, and the ways out. */
    static String of(Change change, Judgement judgement) {
        if (change.kind().grade() == Grade.OK) {
            return change.what() + (judgement.accept() == null ? "" : "; to promise it: " + judgement.accept());
        }
        Place promised = judgement.promised();
        return change.what()
                + (promised == null ? "" : " (" + promised.file() + ":" + promised.line() + ")")
                + "; grade " + judgement.grade()
                + ", reaches " + String.join(", ", judgement.reaches())
                + (judgement.instead().isEmpty() ? "" : "; " + judgement.instead())
                + (judgement.accept() == null ? "" : "; to accept it: " + judgement.accept());
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
