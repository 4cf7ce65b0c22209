package io.codebook.gradle;

import io.codebook.command.Format;
import io.codebook.command.MergeCommand;
import org.gradle.api.logging.LogLevel;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.UntrackedTask;

/** Merges both sides of a lock in which git left conflict markers. */
@UntrackedTask(because = "it writes the lock, which other tasks read")
public abstract class CodebookMerge extends CodesTask {
    /** Made by Gradle. */
    public CodebookMerge() {}

    @TaskAction
    void merge() {
        runOnAll(Format.TEXT, LogLevel.LIFECYCLE, MergeCommand::run);
    }
}
