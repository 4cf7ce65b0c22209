package io.codebook.processor;

import io.codebook.compiler.emit.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes generated files through the {@code Filer}, which incremental builds require. */
final class GeneratedFileWriter {
    private GeneratedFileWriter() {}

    static void write(OutputFile file, Filer filer) throws IOException {
        FileObject object = switch (file.kind()) {
            case JAVA -> filer.createSourceFile(file.name());
            case RESOURCE, LOCK -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.name());
        };
        try (OutputStream out = object.openOutputStream()) {
            out.write(file.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
