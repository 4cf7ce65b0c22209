package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;

/**
 * Tells Gradle which classes javac makes of which source, for its incremental compilation. Gradle has a class of this name in a jar of
 * its own, which Maven Central lacks. That one also tells which constants a class uses; the sources of these tests use none.
 */
public final class IncrementalCompileTask implements JavaCompiler.CompilationTask {
    private final JavacTask javac;
    private final Function<File, Optional<String>> relative;
    private final Consumer<String> beforeClass;
    private final Consumer<Map<String, Set<String>>> classesBySource;

    /** Gradle calls it with these parameters. */
    public IncrementalCompileTask(
            JavaCompiler.CompilationTask javac,
            Function<File, Optional<String>> relative,
            Consumer<String> beforeClass,
            Consumer<Map<String, Set<String>>> classesBySource,
            BiConsumer<String, String> accessibleConstants,
            BiConsumer<String, String> privateConstants) {
        this.javac = (JavacTask) javac;
        this.relative = relative;
        this.beforeClass = beforeClass;
        this.classesBySource = classesBySource;
    }

    @Override
    public Boolean call() {
        Map<String, Set<String>> classes = new HashMap<>();
        javac.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
                    String name = javac.getElements()
                            .getBinaryName(event.getTypeElement())
                            .toString();
                    beforeClass.accept(name);
                    relative.apply(new File(event.getSourceFile().getName()))
                            .ifPresent(source -> classes.computeIfAbsent(source, first -> new TreeSet<>())
                                    .add(name));
                }
            }
        });
        try {
            return javac.call();
        } finally {
            classesBySource.accept(classes);
        }
    }

    @Override
    public void addModules(Iterable<String> modules) {
        javac.addModules(modules);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        javac.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        javac.setLocale(locale);
    }
}
