package io.codebook.compiler.emit;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.lock.JarLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lock that goes into the jar, with what is pending: whoever has the jar may rely on that, too. */
public final class JarLockEmitter {
    private JarLockEmitter() {}

    /**
     * The file for a book that breaks nothing.
     *
     * @param lockText the text of the lock with all pending changes accepted
     */
    public static OutputFile of(Book book, String lockText, JavaTarget target) {
        Map<String, String> types = new TreeMap<>();
        for (CodeTable table : book.tables()) {
            types.put(table.id().value(), target.type(table).canonicalName());
        }
        for (OperationTable table : book.operations()) {
            types.put(table.id().value(), target.type(table).canonicalName());
        }
        String text = JarLock.text(target.source(), types, lockText);
        return new OutputFile(Place.startOf(target.source()), OutputFile.Kind.LOCK, JarLock.FILE, text);
    }

    /** The same files with all locks in one: a compilation may have several codes.yaml, and writes a file once. */
    public static List<OutputFile> joined(List<OutputFile> files) {
        List<OutputFile> joined = new ArrayList<>();
        List<String> locks = new ArrayList<>();
        OutputFile last = null;
        for (OutputFile file : files) {
            if (file.kind() == OutputFile.Kind.LOCK) {
                locks.add(file.text());
                last = file;
            } else {
                joined.add(file);
            }
        }
        if (last != null) {
            joined.add(new OutputFile(last.origin(), last.kind(), last.name(), JarLock.join(locks)));
        }
        return joined;
    }
}
