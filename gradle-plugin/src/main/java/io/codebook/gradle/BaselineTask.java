package io.codebook.gradle;

import io.codebook.command.Baseline;
import io.codebook.command.Format;
import java.io.File;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFile;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.options.Option;
import org.gradle.work.DisableCachingByDefault;

/** A task that compares codes files with their locks or with a baseline. */
@DisableCachingByDefault(because = "it only reports")
public abstract class BaselineTask extends CodesTask {
    /** A commit, branch or tag: compare with the lock where HEAD and it parted. */
    @Input
    @Optional
    @Option(option = "git", description = "Compare with the lock where HEAD and this commit, branch or tag parted.")
    public abstract Property<String> getGit();

    /** Whether it is no problem if there was no lock yet where {@code git} says. */
    @Input
    public abstract Property<Boolean> getAllowMissingBaseline();

    /** A jar, such as the last release: compare with the lock in it. */
    @InputFile
    @Optional
    @PathSensitive(PathSensitivity.NONE)
    public abstract RegularFileProperty getJar();

    /**
     * Sets the jar.
     *
     * @param path from the folder of the project
     */
    @Option(option = "jar", description = "Compare with the lock in this jar, such as the last release.")
    public void setJarPath(String path) {
        getJar().set(getLayout().getProjectDirectory().file(path));
    }

    /** How to print the outcome. */
    @Input
    @Option(option = "format", description = "How to print the outcome.")
    public abstract Property<Format> getFormat();

    /**
     * A baseline, or none.
     *
     * @param commit the commit from which that of {@code git} parted
     */
    final Baseline baseline(Property<String> git, RegularFileProperty jar, String commit, boolean mayBeMissing) {
        if (git.isPresent() && jar.isPresent()) {
            throw new InvalidUserDataException("set only one of git and jar");
        }
        if (git.isPresent()) {
            return Baseline.git(git.get(), commit, mayBeMissing);
        }
        if (jar.isPresent()) {
            File file = jar.get().getAsFile();
            return Baseline.jar(file.toPath(), shown(file));
        }
        return Baseline.NONE;
    }
}
