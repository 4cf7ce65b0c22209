package io.codebook.compiler.accept;

import io.codebook.lock.FactPath;
import io.codebook.lock.LockRecord;

/** The words of records, for a list of what became of something. */
public final class RecordText {
    private RecordText() {}

    /**
     * A record in words, such as {@code name was "Clash"}.
     *
     * @param record a record of something within a path
     * @param owner that path
     */
    public static String of(FactPath record, FactPath owner) {
        FactPath subject = LockRecord.subject(record);
        String what = subject.wordsFrom(owner.length());
        String start = what.isEmpty() ? "" : what + " ";
        if (LockRecord.isRemoval(record)) {
            return start + "removed";
        }
        String event = record.name();
        if (LockRecord.isMove(record)) {
            return start + event;
        }
        if (LockRecord.isRestoration(record)) {
            String reasons = event.substring(event.indexOf(' ') + 1);
            return start + "removed (" + reasons + ") and restored";
        }
        return start + (record.equals(LockRecord.added(subject)) ? "was added" : "was \"" + event + '"');
    }
}
