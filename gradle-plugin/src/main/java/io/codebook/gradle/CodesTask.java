package io.codebook.gradle;

import io.codebook.command.CodesAndLock;
import io.codebook.command.CommandException;
import io.codebook.command.Format;
import io.codebook.command.Outcome;
import io.codebook.command.Status;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.inject.Inject;
import org.gradle.api.DefaultTask;
import org.gradle.api.GradleException;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.Directory;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.ProjectLayout;
import org.gradle.api.logging.LogLevel;
import org.gradle.api.tasks.CompileClasspath;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.VerificationException;
import org.gradle.api.tasks.options.Option;
import org.gradle.work.DisableCachingByDefault;

/** A task that works on codes files and their locks. */
@DisableCachingByDefault(because = "not all of these have outputs")
public abstract class CodesTask extends DefaultTask {
    /** The codes files, each with its lock beside it. */
    @Internal
    public abstract ConfigurableFileCollection getCodes();

    /** All that the task reads: the codes files and their locks, which need not exist. */
    @InputFiles
    @PathSensitive(PathSensitivity.RELATIVE)
    public abstract ConfigurableFileCollection getFiles();

    /** What the codes files may import: the class path with which their types are compiled. */
    @CompileClasspath
    public abstract ConfigurableFileCollection getCompileClassPath();

    /** The folder from which messages name files: that of the whole build, from which people look for them. */
    @Internal
    public abstract DirectoryProperty getRoot();

    /** The folders of the project. */
    @Inject
    @SuppressWarnings("JavaxInjectOnAbstractMethod") // Gradle implements it
    protected abstract ProjectLayout getLayout();

    /**
     * Chooses among several codes files.
     *
     * @param path of one, from the folder of the project
     */
    @Option(option = "codes", description = "The codes file, if the project has several.")
    public void setCodesPath(String path) {
        getCodes().setFrom(getLayout().getProjectDirectory().file(path));
    }

    /** What the task does with a file. */
    interface Command {
        Outcome run(CodesAndLock files) throws CommandException;
    }

    /** Runs a command on all codes files, then fails if one was not fine. */
    final void runOnAll(Format format, LogLevel level, Command command) {
        Status worst = Status.FINE;
        for (File file : getCodes()) {
            Status status = runOn(file, format, level, command);
            worst = status.compareTo(worst) > 0 ? status : worst;
        }
        switch (worst) {
            case FINE -> {}
            case VIOLATION -> throw new VerificationException("there is a problem with the codes; see above");
            case FAILURE -> throw new GradleException("the lock cannot be used; see above");
        }
    }

    private Status runOn(File file, Format format, LogLevel level, Command command) {
        try {
            Outcome outcome = command.run(codesAndLock(file));
            boolean isFine = outcome.status() == Status.FINE;
            for (String line : format.lines(outcome)) {
                getLogger().log(isFine || format != Format.TEXT ? level : LogLevel.ERROR, line);
            }
            return outcome.status();
        } catch (CommandException failed) {
            throw failure(failed);
        } catch (OutOfMemoryError exhausted) {
            throw failure(CommandException.of(exhausted));
        } catch (StackOverflowError exhausted) {
            throw failure(CommandException.of(exhausted));
        }
    }

    /** Messages suggest the tasks: Gradle loads changed copies of jars, which do not run by themselves. */
    private CodesAndLock codesAndLock(File file) {
        String tasks = "./gradlew " + getPath().substring(0, getPath().lastIndexOf(':') + 1);
        boolean isOneOfSeveral = getCodes().getFiles().size() > 1;
        return CodesAndLock.ofBuild(
                file.toPath(),
                shown(file),
                tasks + CodebookPlugin.ACCEPT,
                tasks + CodebookPlugin.MERGE,
                isOneOfSeveral ? List.of("--codes", inProject(file)) : List.of(),
                () -> joined(getCompileClassPath().getFiles()));
    }

    /** The entries of a class path that exist, as javac takes them. */
    static String joined(Collection<File> entries) {
        List<String> paths = new ArrayList<>();
        for (File entry : entries) {
            if (entry.exists()) {
                paths.add(entry.getPath());
            }
        }
        return String.join(File.pathSeparator, paths);
    }

    private static GradleException failure(CommandException failed) {
        return new GradleException(String.valueOf(failed.getMessage()), failed);
    }

    /** The name of a file in messages. */
    final String shown(File file) {
        return relative(file, getRoot().get());
    }

    private String inProject(File file) {
        return relative(file, getLayout().getProjectDirectory());
    }

    private static String relative(File file, Directory folder) {
        Path from = folder.getAsFile().toPath();
        Path path = file.toPath();
        return (path.startsWith(from) ? from.relativize(path) : path).toString();
    }
}
