package io.codebook.gradle;

import java.util.ArrayList;
import java.util.List;
import org.gradle.api.file.Directory;
import org.gradle.api.file.FileCollection;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.process.CommandLineArgumentProvider;

/**
 * The options of the annotation processor. The folder is absolute and no input, since the generated types are the same wherever it
 * is: what one checkout compiled, another takes from the build cache. What the processor reads there is an input.
 */
final class CodebookArguments implements CommandLineArgumentProvider {
    private final Provider<Boolean> enabled;
    private final Provider<Boolean> strict;
    private final Provider<Directory> directory;
    private final FileCollection files;

    /**
     * @param enabled whether the source set has codes: javac warns about options that no processor takes
     * @param files the codes files and their locks
     */
    CodebookArguments(
            Provider<Boolean> enabled, Provider<Boolean> strict, Provider<Directory> directory, FileCollection files) {
        this.enabled = enabled;
        this.strict = strict;
        this.directory = directory;
        this.files = files;
    }

    /** Whether the source set has codes. */
    @Input
    public Provider<Boolean> getEnabled() {
        return enabled;
    }

    /** Whether pending changes are errors. */
    @Input
    public Provider<Boolean> getStrict() {
        return strict;
    }

    /** The folder of the codes files. */
    @Internal
    public Provider<Directory> getDirectory() {
        return directory;
    }

    /** The codes files and their locks, which need not exist. */
    @InputFiles
    @PathSensitive(PathSensitivity.RELATIVE)
    public FileCollection getFiles() {
        return files;
    }

    @Override
    public Iterable<String> asArguments() {
        List<String> arguments = new ArrayList<>();
        if (enabled.get()) {
            arguments.add("-Acodebook.dir=" + directory.get());
            if (strict.get()) {
                arguments.add("-Acodebook.strict");
            }
        }
        return arguments;
    }
}
