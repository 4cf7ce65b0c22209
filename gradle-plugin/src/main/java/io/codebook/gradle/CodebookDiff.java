package io.codebook.gradle;

import io.codebook.command.Baseline;
import io.codebook.command.DiffCommand;
import io.codebook.command.Format;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.logging.LogLevel;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFile;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.UntrackedTask;
import org.gradle.api.tasks.options.Option;

/** Lists all changes of codes.yaml since its lock or a baseline, or those from the baseline to a newer lock. */
@UntrackedTask(because = "people run it to read what it prints")
public abstract class CodebookDiff extends BaselineTask {
    /** Made by Gradle. */
    public CodebookDiff() {}

    /** A commit, branch or tag, whose lock is compared in place of codes.yaml. */
    @Input
    @Optional
    @Option(option = "to-git", description = "Compare the lock of this commit, branch or tag in place of codes.yaml.")
    public abstract Property<String> getToGit();

    /** A jar, whose lock is compared in place of codes.yaml. */
    @InputFile
    @Optional
    @PathSensitive(PathSensitivity.NONE)
    public abstract RegularFileProperty getToJar();

    /**
     * Sets the newer jar.
     *
     * @param path from the folder of the project
     */
    @Option(option = "to-jar", description = "Compare the lock in this jar in place of codes.yaml.")
    public void setToJarPath(String path) {
        getToJar().set(getLayout().getProjectDirectory().file(path));
    }

    @TaskAction
    void diff() {
        Baseline older = baseline(
                getGit(),
                getJar(),
                getToGit().getOrElse(Baseline.HEAD),
                getAllowMissingBaseline().get());
        Baseline newer = baseline(getToGit(), getToJar(), getToGit().getOrElse(Baseline.HEAD), false);
        if (older == Baseline.NONE && newer != Baseline.NONE) {
            throw new InvalidUserDataException("name the older lock, too, with --git or --jar");
        }
        DiffCommand diff = new DiffCommand(older, newer);
        Format format = getFormat().get();
        runOnAll(
                format,
                LogLevel.QUIET,
                files -> format == Format.MARKDOWN ? diff.releaseNotes(files) : diff.run(files));
    }
}
