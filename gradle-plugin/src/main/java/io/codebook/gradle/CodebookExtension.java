package io.codebook.gradle;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.provider.SetProperty;

/** The block {@code codebook} of a build script. */
public abstract class CodebookExtension {
    /** Made by Gradle. */
    public CodebookExtension() {}

    /** The folder in which the annotation {@code @Codebook} looks for files; that of the build script if not set. */
    public abstract DirectoryProperty getDirectory();

    /** The codes files, each with its lock beside it; codes.yaml in the directory if none is named. */
    public abstract ConfigurableFileCollection getCodes();

    /**
     * The source sets that have a package with {@code @Codebook}, by their names; {@code main} if not set. None of them where
     * {@code codebookGenerate} writes the Java types.
     */
    public abstract SetProperty<String> getSourceSets();

    /** Whether pending changes are errors; the Gradle property {@code codebook.strict} if not set. */
    public abstract Property<Boolean> getStrict();

    /**
     * A commit, branch or tag: {@code codebookCheck} and {@code codebookDiff} compare with the lock where HEAD and it parted. The
     * Gradle property {@code codebook.git} if not set.
     */
    public abstract Property<String> getGit();

    /** Whether it is no problem if there was no lock yet where {@code git} says. */
    public abstract Property<Boolean> getAllowMissingBaseline();

    /** A jar, such as the last release: {@code codebookCheck} and {@code codebookDiff} compare with the lock in it. */
    public abstract RegularFileProperty getJar();
}
