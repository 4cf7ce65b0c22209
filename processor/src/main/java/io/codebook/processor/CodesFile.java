package io.codebook.processor;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.emit.source.Library;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.input.SourceFile;
import io.codebook.compiler.input.UnreadableFileException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The codes.yaml that the annotation of a package names, and the options of the compiler for it.
 *
 * <p>Its folder comes from a compiler option, because the Filer looks for files in different folders in Maven, Gradle, Eclipse
 * and IntelliJ.
 *
 * @param name the file as the annotation names it
 * @param dir the folder, or null when the option is missing
 * @param strict whether pending changes are errors: {@code true} or {@code false} as written
 * @param without the libraries that generated code must not refer to, as written
 * @param nativeImage whether native images need to know the types: {@code true} or {@code false} as written
 * @param level the source level of the compilation
 */
record CodesFile(
        String name, @Nullable String dir, String strict, String without, String nativeImage, SourceVersion level) {
    static final String DIR_OPTION = "codebook.dir";
    static final String STRICT_OPTION = "codebook.strict";
    static final String WITHOUT_OPTION = "codebook.without";
    static final String GRAALVM_OPTION = "codebook.graalvm";

    static CodesFile of(Element annotated, ProcessingEnvironment environment) {
        String name = "";
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(CodebookProcessor.ANNOTATION)) {
                Map<? extends ExecutableElement, ? extends AnnotationValue> values = mirror.getElementValues();
                name = values.values().iterator().next().getValue().toString();
            }
        }
        Map<String, String> options = environment.getOptions();
        return new CodesFile(
                name,
                options.get(DIR_OPTION),
                flag(STRICT_OPTION, options),
                options.getOrDefault(WITHOUT_OPTION, ""),
                flag(GRAALVM_OPTION, options),
                environment.getSourceVersion());
    }

    private static String flag(String option, Map<String, String> options) {
        String value = options.get(option); // null also when the option has no value
        return value == null ? String.valueOf(options.containsKey(option)) : value;
    }

    boolean isStrict() throws NotFetched {
        return isTrue(STRICT_OPTION, strict);
    }

    /** Whether native images need to know the generated types. */
    boolean isForNativeImage() throws NotFetched {
        return isTrue(GRAALVM_OPTION, nativeImage);
    }

    private boolean isTrue(String option, String value) throws NotFetched {
        if (!value.equals("true") && !value.equals("false")) {
            throw refusal(
                    ProblemId.BAD_OPTION,
                    "-A" + option + " must be true or false, but is \"" + value + "\"; -A" + option
                            + " alone means true");
        }
        return value.equals("true");
    }

    /** The libraries that generated code must not refer to. */
    Set<Library> withoutLibraries() throws NotFetched {
        try {
            return Library.named(without);
        } catch (IllegalArgumentException unknown) {
            throw refusal(ProblemId.BAD_OPTION, "-A" + WITHOUT_OPTION + " " + unknown.getMessage());
        }
    }

    Source fetch() throws NotFetched {
        if (level.compareTo(SourceVersion.RELEASE_17) < 0) {
            throw refusal(ProblemId.JAVA_VERSION, "generated code needs Java 17; compile with --release 17 or later");
        }
        Path path = path();
        if (Files.isDirectory(path)) {
            throw refusal(
                    ProblemId.NO_FILE,
                    path + " is a folder, not a file; correct the name in @Codebook or -A" + DIR_OPTION);
        }
        if (!Files.isRegularFile(path)) {
            throw refusal(
                    ProblemId.NO_FILE,
                    "the file " + path + " does not exist; create it, or correct the name in @Codebook or -A"
                            + DIR_OPTION);
        }
        return read(name, path);
    }

    /** The lock beside the file, or null when there is none. */
    @Nullable
    Source fetchLock() throws NotFetched {
        Path path = LockFile.beside(path());
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? read(LockFile.beside(Path.of(name)).toString(), path)
                : null;
    }

    private Source read(String shown, Path path) throws NotFetched {
        try {
            return SourceFile.read(path, shown);
        } catch (UnreadableFileException unreadable) {
            throw refusal(ProblemId.NOT_READABLE, String.valueOf(unreadable.getMessage()));
        }
    }

    Path path() throws NotFetched {
        if (dir == null || dir.isBlank()) {
            throw refusal(
                    ProblemId.NO_DIR,
                    "the option -A" + DIR_OPTION + " is missing; pass -A" + DIR_OPTION
                            + "=<absolute folder of the file>, in a pom.xml as <arg>-A" + DIR_OPTION
                            + "=${project.basedir}</arg> in the compilerArgs of maven-compiler-plugin");
        }
        try {
            Path folder = Path.of(dir);
            if (!folder.isAbsolute()) {
                throw refusal(
                        ProblemId.RELATIVE_DIR,
                        "-A" + DIR_OPTION + " must be an absolute path, but is \"" + dir
                                + "\"; in a pom.xml, write ${project.basedir}");
            }
            if (Path.of(name).isAbsolute()) {
                throw refusal(
                        ProblemId.NO_FILE,
                        "the name in @Codebook must be relative to -A" + DIR_OPTION
                                + "; write a path relative to that folder");
            }
            return folder.resolve(name).normalize();
        } catch (InvalidPathException broken) {
            throw refusal(
                    ProblemId.NO_FILE,
                    "invalid file name: " + broken.getMessage() + "; correct the name in @Codebook or -A" + DIR_OPTION);
        }
    }

    private NotFetched refusal(ProblemId id, String message) {
        return new NotFetched(new Problem(Place.startOf(name), id, message));
    }

    /** Thrown when the file cannot be read or an option is wrong; has the problem to report. */
    static final class NotFetched extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        NotFetched(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
