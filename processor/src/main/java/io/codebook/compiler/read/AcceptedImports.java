package io.codebook.compiler.read;

import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.ImportedTypes;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.LockFormatException;
import io.codebook.lock.LockHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The imported types of a command: those of its class path, and the others as the lock describes them, with the codes that were used
 * when it was accepted.
 */
public final class AcceptedImports implements ImportedTypes {
    private final ImportedTypes classPath;
    private final Map<String, CodesLock> tablesByType = new HashMap<>();

    /**
     * The types.
     *
     * @param classPath those of the class path
     * @param lock the text of the lock, of which lines that cannot be read do not matter here; null if there is none
     */
    public AcceptedImports(ImportedTypes classPath, @Nullable String lock) {
        this.classPath = classPath;
        SortedMap<FactPath, List<String>> facts = current(lock == null ? "" : lock);
        for (Map.Entry<FactPath, List<String>> fact : facts.entrySet()) {
            if (fact.getKey().is(FactType.IMPORT_TYPE)) {
                FactPath imported = fact.getKey().up(FactType.IMPORT);
                tablesByType.put(fact.getValue().get(0), table(imported, facts));
            }
        }
    }

    private static SortedMap<FactPath, List<String>> current(String lock) {
        SortedMap<FactPath, List<String>> facts = new TreeMap<>();
        for (String line : lock.split("\n", -1)) {
            String word = FactType.IMPORT.word() + " ";
            if (line.startsWith(word) || line.startsWith(FactType.REMOVED.word() + " " + word)) {
                try {
                    Map.Entry<FactPath, List<String>> fact = CodesLock.fact(line.stripTrailing(), 1);
                    facts.put(fact.getKey(), fact.getValue());
                } catch (LockFormatException damaged) {
                    // whoever reads the lock itself reports it
                }
            }
        }
        return new LockHistory(new CodesLock(facts)).current();
    }

    /** The facts of an import as those of the table. */
    private static CodesLock table(FactPath imported, SortedMap<FactPath, List<String>> facts) {
        FactPath table = FactPath.table(imported.name());
        SortedMap<FactPath, List<String>> ofTable = new TreeMap<>();
        for (Map.Entry<FactPath, List<String>> fact : imported.in(facts).entrySet()) {
            ofTable.put(fact.getKey().moved(imported, table), fact.getValue());
        }
        return new CodesLock(ofTable);
    }

    @Override
    public boolean isCompilation() {
        return false;
    }

    @Override
    public @Nullable ImportedType imported(String name) {
        ImportedType found = classPath.imported(name);
        ExistingType type = ExistingType.of(name);
        CodesLock table = tablesByType.get(name);
        if (found != null || table == null) {
            return found;
        }
        List<String> constants = new ArrayList<>();
        boolean isGenerated = false;
        for (Map.Entry<FactPath, List<String>> fact : table.facts().entrySet()) {
            isGenerated |= fact.getKey().is(FactType.NUMBER_KIND);
            if (fact.getKey().is(FactType.CONSTANT)) {
                constants.add(fact.getValue().get(0));
            }
        }
        return new ImportedType(
                new ExistingType(type.packageName(), type.name(), null, isGenerated, false),
                isGenerated ? table.toString() : null,
                null,
                constants);
    }
}
