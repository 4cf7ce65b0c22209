package com.example.benchmarks.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Hands the sources of a folder to javac as if it had made them: what a processor costs that does nothing at all. */
public final class CopyingProcessor extends AbstractProcessor {
    static final String FOLDER = "sources";

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.codebook.Codebook", "io.codebook.Generated");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(FOLDER);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (annotation.getSimpleName().contentEquals("Codebook")) {
                round.getElementsAnnotatedWith(annotation)
                        .forEach(element -> copy(((PackageElement) element).getQualifiedName() + "."));
            }
        }
        return true;
    }

    private void copy(String into) {
        try {
            for (Path source :
                    BuildModule.sources(Path.of(processingEnv.getOptions().get(FOLDER)))) {
                String type = source.getFileName().toString().replace(".java", "");
                try (Writer out =
                        processingEnv.getFiler().createSourceFile(into + type).openWriter()) {
                    out.write(Files.readString(source));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
