package io.codebook.compiler.gate;

import io.codebook.compiler.facts.CurrentFacts;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.PrintableText;
import io.codebook.lock.diff.Change;
import io.codebook.lock.diff.ChangeKind;

/** The keys that name changes in messages and behind {@code --only}, with numbers as codes.yaml has them. */
public final class ChangeKeys {
    private final CurrentFacts facts;

    /** @param facts the current facts, which tell hexadecimal numbers */
    public ChangeKeys(CurrentFacts facts) {
        this.facts = facts;
    }

    /** The key of one change. */
    String of(Change change) {
        return of(change.kind(), HexadecimalNumbers.in(change.subject(), facts));
    }

    /** The key of all changes of a kind within a path. */
    static String of(ChangeKind kind, FactPath path) {
        return kind + ":" + path.key();
    }

    /** Whether a key names a change, or its kind and something around its subject. Numbers may also be decimal, as the lock has them. */
    public boolean isKey(String key, Change change) {
        for (FactPath around : change.subject().beginnings()) {
            if (isKey(key, of(change.kind(), around))
                    || isKey(key, of(change.kind(), HexadecimalNumbers.in(around, facts)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key names changes of an imported table. */
    public static boolean isOfImport(String key) {
        return key.contains(":" + FactType.IMPORT.word() + "/");
    }

    /** Messages show the key in printable form, and people copy it from there. */
    private static boolean isKey(String key, String name) {
        return key.equals(name) || key.equals(PrintableText.of(name));
    }
}
