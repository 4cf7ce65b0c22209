package io.codebook.agreement;

import io.codebook.lock.CodesLock;
import io.codebook.lock.JarLock;
import io.codebook.lock.diff.Change;
import java.io.IOException;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks that all jars of a program mean the same by the codes that they share, and that each generated type matches its lock.
 * Versions of a table that differ only by additions agree. Run it when a program starts: it reads every lock on the class
 * path, and every generated type by reflection.
 */
public final class Agreement {
    private final List<Disagreement> disagreements;

    private Agreement(List<Disagreement> disagreements) {
        this.disagreements = List.copyOf(disagreements);
    }

    /**
     * Checks a class path.
     *
     * @param loader the loader of the jars and the generated types, such as {@code IotCode.class.getClassLoader()}
     * @return what was found
     * @throws IOException when a lock cannot be read or is damaged; the message names the jar
     */
    public static Agreement on(ClassLoader loader) throws IOException {
        List<JarLock> locks = JarLock.on(loader);
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < locks.size(); i++) {
            JarLock one = locks.get(i);
            for (JarLock other : locks.subList(i + 1, locks.size())) {
                add(found, one.place(), one.lock(), other.place(), other.lock());
            }
            for (Map.Entry<String, String> type : one.types().entrySet()) {
                look(type.getKey(), type.getValue(), one, locks, loader, found);
            }
        }
        return new Agreement(found);
    }

    private static void look(
            String table,
            String name,
            JarLock named,
            List<JarLock> locks,
            ClassLoader loader,
            List<Disagreement> found) {
        try {
            Class<?> type = Class.forName(name, true, loader);
            for (JarLock other : locks) {
                if (!other.place().equals(named.place())
                        && other.place().equals(place(type))
                        && other.types().containsValue(name)) {
                    return; // The type is compared with that lock, and the two locks with each other.
                }
            }
            CodesLock accepted = named.lock().withoutHistory();
            add(
                    found,
                    named.place(),
                    accepted,
                    name + " of " + place(type),
                    new TypeFacts(type, table, accepted).lock());
        } catch (ClassNotFoundException absent) {
            // A type that is not there cannot disagree with its lock.
        }
    }

    private static void add(List<Disagreement> found, String one, CodesLock lock, String other, CodesLock otherLock) {
        for (Change change : Contradictions.between(lock, otherLock)) {
            found.add(new Disagreement(one, other, change));
        }
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? "an unknown place" : JarLock.place(String.valueOf(source.getLocation()));
    }

    /**
     * What was found.
     *
     * @return every disagreement, in the order of the class path; empty when all agree
     */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    /**
     * Fails when something disagrees, so that a program does not start with two meanings of one code.
     *
     * @throws IllegalStateException when something disagrees; the message is the whole report
     */
    public void require() {
        if (!disagreements.isEmpty()) {
            throw new IllegalStateException(toString());
        }
    }

    /** The report, with one line for each disagreement. */
    @Override
    public String toString() {
        if (disagreements.isEmpty()) {
            return "all agree";
        }
        StringBuilder report = new StringBuilder("codes mean different things on this class path:");
        for (Disagreement disagreement : disagreements) {
            report.append("\n  ").append(disagreement);
        }
        return report.toString();
    }
}
