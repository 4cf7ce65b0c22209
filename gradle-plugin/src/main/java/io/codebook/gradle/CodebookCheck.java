package io.codebook.gradle;

import io.codebook.command.Baseline;
import io.codebook.command.CheckCommand;
import io.codebook.command.EnumClasses;
import io.codebook.command.Format;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.logging.LogLevel;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Classpath;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.options.Option;
import org.gradle.work.DisableCachingByDefault;

/**
 * Reports every change in codes.yaml that is not accepted, and with a baseline every change of the lock without a record. Compares an
 * enum that stays beside its table with the table.
 */
@DisableCachingByDefault(because = "it only reports")
public abstract class CodebookCheck extends BaselineTask {
    /** Made by Gradle. */
    public CodebookCheck() {
        // What git says is no input, so that it has to be asked each time.
        getOutputs().upToDateWhen(task -> !((CodebookCheck) task).getGit().isPresent());
    }

    /** Whether pending changes are errors. */
    @Input
    @Option(option = "strict", description = "Treat pending changes as errors.")
    public abstract Property<Boolean> getStrict();

    /** Compiled classes: enums that stay beside their tables, and what they need. Without any, they are not compared. */
    @Classpath
    public abstract ConfigurableFileCollection getClassPath();

    @TaskAction
    void check() {
        Format format = getFormat().get();
        if (format == Format.MARKDOWN) {
            throw new InvalidUserDataException("only codebookDiff has --format=markdown");
        }
        Baseline baseline = baseline(
                getGit(), getJar(), Baseline.HEAD, getAllowMissingBaseline().get());
        boolean strict = getStrict().get();
        EnumClasses enums = getClassPath().isEmpty()
                ? EnumClasses.unnamed("set classPath of codebookCheck, such as classPath.from(sourceSets.main.output)")
                : EnumClasses.on(this::existingClasses);
        runOnAll(format, LogLevel.LIFECYCLE, files -> CheckCommand.run(files, baseline, strict, enums));
    }

    /** A source set names folders that nothing is written to. */
    private List<Path> existingClasses() {
        List<Path> classes = new ArrayList<>();
        for (File entry : getClassPath()) {
            if (entry.exists()) {
                classes.add(entry.toPath());
            }
        }
        return classes;
    }
}
