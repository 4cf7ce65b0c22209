package io.codebook.command;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.LoadedCodes;
import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.emit.OutputFile;
import io.codebook.compiler.emit.ReflectionConfig;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.emit.source.Library;
import io.codebook.compiler.output.TextFile;
import io.codebook.processor.ClassPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the annotation processor learns from the compilation, for a command that generates the same files without one.
 *
 * @param packageName the package of the generated types; null if not given
 * @param classPath jars, and folders of classes or sources, as javac takes them
 * @param without the libraries that generated code must not refer to, with commas between
 * @param isForNativeImage whether native images need to know the types
 */
public record JavaOptions(@Nullable String packageName, String classPath, String without, boolean isForNativeImage) {
    /** No options. */
    public static final JavaOptions NONE = new JavaOptions(null, "", "", false);

    /** Whether no option is given that only Java has. */
    boolean isNone() {
        return packageName == null && without.isEmpty() && !isForNativeImage;
    }

    /** The compilation that the options stand for. */
    JavaTarget target(CodesAndLock files) throws CommandException {
        if (packageName == null) {
            throw new CommandException("the output java needs the package of the generated types; name it with"
                    + " --package, or with <packageName> in a pom.xml");
        }
        if (!SourceVersion.isName(packageName)) {
            throw new CommandException("\"" + packageName + "\" is not the name of a Java package; correct it");
        }
        if (!ClassPath.isReadable()) {
            throw new CommandException("this Java has no compiler, which the output java needs; run it with a JDK");
        }
        GivenClassPath.check(classPath);
        Set<Library> excluded = excluded();
        ClassPath path = new ClassPath(packageName, classPath);
        String source = files.codes().getFileName().toString();
        return new JavaTarget(packageName, source, path.libraries(excluded), path);
    }

    private Set<Library> excluded() throws CommandException {
        try {
            return Library.named(without);
        } catch (IllegalArgumentException unknown) {
            throw new CommandException("without " + unknown.getMessage());
        }
    }

    /**
     * All that the processor writes: sources in folders of their packages, and resources as they are in a jar.
     *
     * @param lockText the text of the lock with all pending changes accepted
     */
    List<TextFile> files(LoadedCodes codes, String lockText, JavaTarget target) {
        List<OutputFile> outputs = new ArrayList<>(Compiler.files(codes, lockText, target));
        if (isForNativeImage) {
            outputs.add(ReflectionConfig.of(outputs, target.packageName(), Place.startOf(target.source())));
        }
        List<TextFile> files = new ArrayList<>();
        for (OutputFile output : outputs) {
            boolean isJava = output.kind() == OutputFile.Kind.JAVA;
            files.add(new TextFile(isJava ? output.name().replace('.', '/') + ".java" : output.name(), output.text()));
        }
        return files;
    }
}
