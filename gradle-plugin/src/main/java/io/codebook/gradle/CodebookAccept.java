package io.codebook.gradle;

import io.codebook.command.AcceptCommand;
import io.codebook.command.Format;
import org.gradle.api.logging.LogLevel;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.UntrackedTask;
import org.gradle.api.tasks.options.Option;

/** Accepts the changes in codes.yaml: prints each change, and writes the lock. */
@UntrackedTask(because = "it writes the lock, which other tasks read")
public abstract class CodebookAccept extends CodesTask {
    /** Made by Gradle. */
    public CodebookAccept() {}

    /** Why the changes were made; the lock keeps it. */
    @Input
    @Optional
    @Option(option = "because", description = "Why the changes were made; the lock keeps it.")
    public abstract Property<String> getBecause();

    /** Whether to accept changes of grade break. */
    @Input
    @Optional
    @Option(option = "break", description = "Accept changes of grade break, too.")
    public abstract Property<Boolean> getBreaking();

    /** The keys of the changes to accept; all changes if there are none. */
    @Input
    @Option(option = "only", description = "Accept only the change with this key; may be repeated.")
    public abstract ListProperty<String> getOnly();

    @TaskAction
    void accept() {
        AcceptCommand command = new AcceptCommand(
                getBecause().getOrNull(),
                getBreaking().getOrElse(false),
                getOnly().get());
        runOnAll(Format.TEXT, LogLevel.LIFECYCLE, files -> command.run(files, getLogger()::lifecycle));
    }
}
