package io.codebook.gradle;

import io.codebook.command.Format;
import io.codebook.command.GenerateCommand;
import io.codebook.command.JavaOptions;
import io.codebook.command.Outputs;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.Task;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.Directory;
import org.gradle.api.file.FileSystemLocation;
import org.gradle.api.file.RegularFile;
import org.gradle.api.logging.LogLevel;
import org.gradle.api.provider.MapProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.CacheableTask;
import org.gradle.api.tasks.IgnoreEmptyDirectories;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.OutputDirectories;
import org.gradle.api.tasks.OutputFiles;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.options.Option;

/** Writes a codes file in other forms, such as one JSON document. */
@CacheableTask
public abstract class CodebookGenerate extends CodesTask {
    private static final String JAVA = "java";

    /** Made by Gradle. */
    public CodebookGenerate() {
        getOutputs().upToDateWhen(task -> !isCheck(task));
        getOutputs().doNotCacheIf("--check is about the files that are there", CodebookGenerate::isCheck);
        getOutputs()
                .doNotCacheIf("files outside the build folder are edited and committed", CodebookGenerate::isInSources);
    }

    /** Where each output goes, by the name of the output. */
    @Internal
    public abstract MapProperty<String, FileSystemLocation> getTargets();

    /**
     * Names an output.
     *
     * @param output its name, such as {@code json}
     * @param target a file for an output of one file, otherwise a folder
     */
    public void into(String output, Provider<? extends FileSystemLocation> target) {
        getTargets().put(output, target);
    }

    /**
     * Names an output.
     *
     * @param output its name, such as {@code json}
     * @param target a file for an output of one file, otherwise a folder
     */
    public void into(String output, FileSystemLocation target) {
        getTargets().put(output, target);
    }

    /** The package of the generated types, for the output {@code java}. */
    @Input
    @Optional
    public abstract Property<String> getPackageName();

    /** The libraries that the generated types must not refer to, separated by commas, for the output {@code java}. */
    @Input
    @Optional
    public abstract Property<String> getWithout();

    /** Whether native images of GraalVM need to know the types, for the output {@code java}. */
    @Input
    @Optional
    public abstract Property<Boolean> getGraalvm();

    /** Whether to report the files that are stale, and write nothing. */
    @Input
    @Option(option = "check", description = "Report the files that are stale, and write nothing.")
    public abstract Property<Boolean> getCheck();

    /** The sources with which the types will be compiled. */
    @InputFiles
    @IgnoreEmptyDirectories
    @PathSensitive(PathSensitivity.RELATIVE)
    public abstract ConfigurableFileCollection getSources();

    /** Where everything is, from the folder of the project: the list of the generated files says it. */
    @Input
    protected Provider<Map<String, String>> getPaths() {
        Path project = getLayout().getProjectDirectory().getAsFile().toPath();
        return getTargets().zip(getCodes().getElements(), (targets, codes) -> {
            Map<String, String> paths = new TreeMap<>();
            targets.forEach((name, target) -> paths.put(
                    name, project.relativize(target.getAsFile().toPath()).toString()));
            codes.forEach(file ->
                    paths.put(project.relativize(file.getAsFile().toPath()).toString(), ""));
            return paths;
        });
    }

    /** The outputs of one file, and the list beside each. */
    @OutputFiles
    protected Provider<Map<String, File>> getOutputFiles() {
        return getTargets().map(targets -> {
            Map<String, File> files = new TreeMap<>();
            targets.forEach((name, target) -> {
                if (target instanceof RegularFile) {
                    files.put(name, target.getAsFile());
                    files.put(name + "-list", new File(target.getAsFile().getParentFile(), Outputs.LIST));
                }
            });
            return files;
        });
    }

    /** The outputs that are folders. */
    @OutputDirectories
    protected Provider<Map<String, File>> getOutputFolders() {
        return getTargets().map(targets -> {
            Map<String, File> folders = new TreeMap<>();
            targets.forEach((name, target) -> {
                if (target instanceof Directory) {
                    folders.put(name, target.getAsFile());
                }
            });
            return folders;
        });
    }

    @TaskAction
    void generate() {
        if (getCodes().getFiles().size() > 1) {
            throw new InvalidUserDataException(
                    "there are several codes files; name one with codes.setFrom(\"...\") in " + getName());
        }
        Map<String, Path> paths = new TreeMap<>();
        getTargets().get().forEach((name, target) -> {
            if (target instanceof RegularFile && Outputs.isFolder(name)) {
                throw new InvalidUserDataException(
                        "the output " + name + " is a folder; name it with dir(\"...\") in place of file(\"...\")");
            }
            paths.put(name, target.getAsFile().toPath());
        });
        boolean isCheck = getCheck().get();
        JavaOptions java = paths.containsKey(JAVA) ? javaOptions() : JavaOptions.NONE;
        runOnAll(
                Format.TEXT,
                LogLevel.LIFECYCLE,
                files -> GenerateCommand.of(paths, java, isCheck).run(files));
    }

    private static boolean isCheck(Task task) {
        return ((CodebookGenerate) task).getCheck().get();
    }

    private static boolean isInSources(Task task) {
        CodebookGenerate generate = (CodebookGenerate) task;
        Path build = generate.getLayout().getBuildDirectory().get().getAsFile().toPath();
        return generate.getTargets().get().values().stream()
                .anyMatch(target -> !target.getAsFile().toPath().startsWith(build));
    }

    private JavaOptions javaOptions() {
        List<File> classPath = new ArrayList<>(getCompileClassPath().getFiles());
        classPath.addAll(getSources().getFiles());
        return new JavaOptions(
                getPackageName().getOrNull(),
                joined(classPath),
                getWithout().getOrElse(""),
                getGraalvm().getOrElse(false));
    }
}
