package io.codebook.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compilations with the processor. */
final class Compilations {
    private Compilations() {}

    static Compilation compile(Path folder, JavaFileObject... sources) {
        return compiler("-A" + CodesFile.DIR_OPTION + "=" + folder).compile(sources);
    }

    /** javac with all its warnings as errors, and these options. */
    static Compiler compiler(String... options) {
        List<Object> all = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
        Stream.of(options).forEach(all::add);
        return javac().withProcessors(new CodebookProcessor()).withOptions(all);
    }

    /** The errors as javac shows them, without those that only count or sum up. */
    static List<String> errors(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
