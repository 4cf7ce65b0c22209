package io.codebook.compiler.emit;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.JarLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
            if (table.existing() == null) { // an enum of the user has not the methods that tell its facts
                types.put(table.id().value(), target.type(table).canonicalName());
            }
        }
        for (OperationTable table : book.operations()) {
            types.put(table.id().value(), target.type(table).canonicalName());
        }
        String text = text(target.source(), types, lockText);
        return new OutputFile(Place.startOf(target.source()), OutputFile.Kind.LOCK, JarLock.FILE, text);
    }

    /** The same files with all locks in one: a compilation may have several codes.yaml, and writes a file once. */
    public static List<OutputFile> joined(List<OutputFile> files) {
        List<OutputFile> joined = new ArrayList<>();
        Set<String> locks = new TreeSet<>(); // so their order depends on the texts alone
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
            joined.add(new OutputFile(last.origin(), last.kind(), last.name(), String.join("", locks)));
        }
        return joined;
    }

    /**
     * The text of the lock in a jar.
     *
     * @param types the names of the generated types by the ids of their tables
     */
    private static String text(String source, Map<String, String> types, String accepted) {
        Map<FactPath, List<String>> facts = new TreeMap<>();
        facts.put(FactPath.jar().at(FactType.JAR_SOURCE), List.of(source));
        for (Map.Entry<String, String> type : types.entrySet()) {
            facts.put(FactPath.jar().at(FactType.JAR_TYPE, type.getKey()), List.of(type.getValue()));
        }
        String jar = new CodesLock(facts).toString();
        int header = jar.indexOf('\n') + 1;
        String jarLines = jar.substring(header, jar.lastIndexOf('\n', jar.length() - 2) + 1); // without the line "end"
        // Only imports sort before these, so the accepted ones need not be read and sorted.
        int before = next(accepted, FactType.IMPORT, accepted.indexOf('\n') + 1);
        int after = next(accepted, FactType.JAR, before); // the accepted lock was copied from a jar
        return accepted.substring(0, before) + jarLines + accepted.substring(after);
    }

    /** Where the lines of a type end that start at an index. */
    private static int next(String lock, FactType type, int start) {
        int next = start;
        while (lock.startsWith(type.word() + " ", next)) {
            next = lock.indexOf('\n', next) + 1;
        }
        return next;
    }
}
