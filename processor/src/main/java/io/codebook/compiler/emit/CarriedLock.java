package io.codebook.compiler.emit;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.model.Book;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.OperationTable;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lock that goes into the jar, with what was promised and what would be if all were accepted that is there now: whoever
 * has the jar may rely on that, too. It also says where it comes from.
 */
public final class CarriedLock {
    /** One for all the codes.yaml of a jar, so that a program can ask for every one on its class path. */
    public static final String PATH = "META-INF/codebook/codes.lock";

    private static final String JAR = "jar";
    private static final String HEADER = "codebook-lock ";
    private static final String END = "end\n";

    private CarriedLock() {}

    /**
     * The text for a book that breaks no promise.
     *
     * @param promised the text of the lock with all that is promised
     */
    public static OutputFile of(Book book, String promised, JavaTarget target) {
        Map<FactPath, List<String>> facts = new TreeMap<>();
        facts.put(source(), List.of(target.source()));
        for (CodeTable table : book.tables()) {
            type(facts, table.id().value(), target.type(table).canonicalName());
        }
        for (OperationTable table : book.operations()) {
            type(facts, table.id().value(), target.type(table).canonicalName());
        }
        String text = startingWith(new CodesLock(facts).toString(), promised);
        return new OutputFile(Place.startOf(target.source()), OutputFile.Kind.LOCK, PATH, text);
    }

    /** No word that a fact starts with is before "jar", so nothing has to be taken apart and sorted. */
    private static String startingWith(String jar, String promised) {
        int next = promised.indexOf('\n') + 1;
        while (promised.startsWith(JAR + " ", next)) { // somebody took a jar's lock for the one of codes.yaml
            next = promised.indexOf('\n', next) + 1;
        }
        return jar.substring(0, jar.length() - END.length()) + promised.substring(next);
    }

    private static FactPath source() {
        return FactPath.of(JAR, "source");
    }

    private static void type(Map<FactPath, List<String>> facts, String table, String type) {
        facts.put(FactPath.of(JAR, "table", table), List.of(type));
    }

    /** The same files, with all locks in one: a compilation may have several codes.yaml, and writes a file once. */
    public static List<OutputFile> joined(List<OutputFile> files) {
        List<OutputFile> joined = new ArrayList<>();
        Map<String, OutputFile> locks = new TreeMap<>();
        for (OutputFile file : files) {
            if (file.kind() == OutputFile.Kind.LOCK) {
                locks.put(file.text(), file);
            } else {
                joined.add(file);
            }
        }
        if (!locks.isEmpty()) {
            OutputFile first = locks.values().iterator().next();
            joined.add(new OutputFile(first.origin(), first.kind(), first.name(), String.join("", locks.keySet())));
        }
        return joined;
    }

    /** The locks of a text in which several may stand one after the other. */
    public static List<String> split(String text) {
        List<String> locks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf("\n" + HEADER, start);
            int end = next < 0 ? text.length() : next + 1;
            locks.add(text.substring(start, end));
            start = end;
        }
        return locks;
    }

    /** Whether a lock says that it was made from a file of this name. */
    public static boolean isOf(String lock, String codes) {
        String source = new CodesLock(Map.of(source(), List.of(codes)))
                .toString()
                .lines()
                .toList()
                .get(1);
        return lock.lines().anyMatch(source::equals);
    }
}
