package io.codebook.processor;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.model.CodeTable;
import io.codebook.compiler.model.ExistingType;
import io.codebook.compiler.model.ImportedTypes.ImportedType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/**
 * The codes files of one compilation by the names of their packages. Each is compiled once, and before those that import its
 * tables, whose types the compiler does not have yet.
 */
final class CompiledFiles {
    private final FileCompiler compiler;
    private final Map<String, PackageElement> packages = new LinkedHashMap<>();
    /** Without those of files that could not be read. */
    private final Map<String, Compiler.Result> results = new HashMap<>();

    private final Set<String> started = new HashSet<>();
    private final Set<String> unfinished = new HashSet<>();

    /** Compiles the file of a package. */
    @FunctionalInterface
    interface FileCompiler {
        /** Returns null after reporting that the file cannot be read. */
        Compiler.@Nullable Result compile(PackageElement named, CompiledFiles all);
    }

    CompiledFiles(List<PackageElement> packages, FileCompiler compiler) {
        this.compiler = compiler;
        for (PackageElement named : packages) {
            this.packages.put(named.getQualifiedName().toString(), named);
        }
    }

    /** Compiles all files that are not compiled yet. */
    void compile() {
        for (String name : List.copyOf(packages.keySet())) {
            compile(name);
        }
    }

    private void compile(String name) {
        PackageElement named = packages.get(name);
        if (named != null && started.add(name)) {
            unfinished.add(name);
            Compiler.Result result = compiler.compile(named, this);
            unfinished.remove(name);
            if (result != null) {
                results.put(name, result);
            }
        }
    }

    /** A table of this compilation by its type, or null if no file of it generates that type. */
    @Nullable
    ImportedType find(String type) {
        int dot = type.lastIndexOf('.');
        String packageName = dot < 0 ? "" : type.substring(0, dot);
        if (!packages.containsKey(packageName)) {
            return null;
        }
        compile(packageName);
        Compiler.Result result = results.get(packageName);
        ExistingType existing = new ExistingType(packageName, type.substring(dot + 1), null, true, true);
        LoadedCodes codes = result == null ? null : result.codes();
        if (codes == null) {
            String why = unfinished.contains(packageName)
                    ? "is generated from a file that imports from this one; move what needs both into one of them"
                    : "is generated from a file that has problems; correct these first";
            return new ImportedType(existing, null, why, List.of());
        }
        for (CodeTable table : codes.book().tables()) {
            if (table.existing() == null && table.type().value().equals(existing.name())) {
                return new ImportedType(existing, codes.facts().textOf(table), null, List.of());
            }
        }
        return null;
    }
}
