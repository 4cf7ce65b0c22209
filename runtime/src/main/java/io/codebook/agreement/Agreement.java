package io.codebook.agreement;

import io.codebook.lock.Change;
import io.codebook.lock.CodesLock;
import java.io.IOException;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether all jars of a program mean the same by the codes that they share, and whether the generated types are those that
 * the jars speak of. Versions of a table that differ by additions alone agree. Meant for the start of a program: it reads
 * every lock on the class path and looks into every generated type by reflection.
 */
public final class Agreement {
    private final List<Disagreement> disagreements;

    private Agreement(List<Disagreement> disagreements) {
        this.disagreements = List.copyOf(disagreements);
    }

    /**
     * Looks at a class path.
     *
     * @param loader where the jars and the generated types are, such as {@code IotCode.class.getClassLoader()}
     * @return what was found
     * @throws IOException when a lock cannot be read or is damaged; the message names the jar
     */
    public static Agreement on(ClassLoader loader) throws IOException {
        List<CarriedLock> locks = CarriedLock.on(loader);
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < locks.size(); i++) {
            CarriedLock one = locks.get(i);
            for (CarriedLock other : locks.subList(i + 1, locks.size())) {
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
            CarriedLock carried,
            List<CarriedLock> locks,
            ClassLoader loader,
            List<Disagreement> found) {
        try {
            Class<?> type = Class.forName(name, true, loader);
            for (CarriedLock other : locks) {
                if (!other.place().equals(carried.place())
                        && other.place().equals(place(type))
                        && other.types().containsValue(name)) {
                    return; // The type is held against that one, and the two locks against each other.
                }
            }
            CodesLock promised = carried.lock().live();
            add(
                    found,
                    carried.place(),
                    promised,
                    name + " of " + place(type),
                    new TypeFacts(type, table, promised).lock());
        } catch (ClassNotFoundException absent) {
            // Then it says nothing else than its lock.
        }
    }

    private static void add(List<Disagreement> found, String one, CodesLock lock, String other, CodesLock otherLock) {
        for (Change change : Comparison.between(lock, otherLock)) {
            found.add(new Disagreement(one, other, change));
        }
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? "an unknown place" : CarriedLock.place(String.valueOf(source.getLocation()));
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
     * Does not let a program start that would mix meanings.
     *
     * @throws IllegalStateException when something disagrees; the message is the whole report
     */
    public void require() {
        if (!disagreements.isEmpty()) {
            throw new IllegalStateException(toString());
        }
    }

    /** The report: a line a disagreement. */
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
