package io.codebook.compiler;

import com.sun.source.util.JavacTask;
import io.codebook.compiler.emit.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What javac says of generated sources, without writing class files. */
final class JavaSources {
    private JavaSources() {}

    /** The errors and warnings of the parser. */
    static List<String> parse(List<OutputFile> files) {
        return run(files, false);
    }

    /** The errors and warnings of the whole analysis. */
    static List<String> compile(List<OutputFile> files) {
        return run(files, true);
    }

    private static List<String> run(List<OutputFile> files, boolean analyze) {
        List<Generated> sources = files.stream()
                .filter(file -> file.kind() == OutputFile.Kind.JAVA)
                .map(Generated::new)
                .toList();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, said, List.of("-Xlint:all", "-proc:none"), null, sources);
        try {
            task.parse();
            if (analyze) {
                task.analyze();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // all sources are in memory
        }
        return said.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static final class Generated extends SimpleJavaFileObject {
        private final String text;

        Generated(OutputFile file) {
            super(URI.create("string:///" + file.name().replace('.', '/') + ".java"), Kind.SOURCE);
            text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
