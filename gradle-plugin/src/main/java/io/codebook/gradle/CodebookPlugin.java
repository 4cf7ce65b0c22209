package io.codebook.gradle;

import io.codebook.command.Format;
import java.util.Set;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.Plugin;
import org.gradle.api.Project;
import org.gradle.api.file.FileCollection;
import org.gradle.api.plugins.JavaBasePlugin;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.TaskContainer;
import org.gradle.api.tasks.TaskProvider;
import org.gradle.language.base.plugins.LifecycleBasePlugin;

/** Adds the processor to the compilation of a project, and the commands as tasks. */
public final class CodebookPlugin implements Plugin<Project> {
    /** The tasks that write the lock; those that read it run after them. */
    static final String ACCEPT = "codebookAccept";

    static final String MERGE = "codebookMerge";

    /** Made by Gradle. */
    public CodebookPlugin() {}

    @Override
    public void apply(Project project) {
        CodebookExtension codebook = project.getExtensions().create("codebook", CodebookExtension.class);
        codebook.getDirectory().convention(project.getLayout().getProjectDirectory());
        codebook.getSourceSets().convention(Set.of(SourceSet.MAIN_SOURCE_SET_NAME));
        codebook.getStrict().convention(isStrict(project));
        codebook.getGit().convention(project.getProviders().gradleProperty("codebook.git"));
        codebook.getAllowMissingBaseline().convention(false);
        FileCollection codes = project.files(CodesFiles.of(codebook));

        addTasks(project, codebook, codes);
        project.getPlugins()
                .withType(JavaBasePlugin.class, java -> new CodesSourceSets(project, codebook, codes).addProcessor());
    }

    private static void addTasks(Project project, CodebookExtension codebook, FileCollection codes) {
        TaskContainer tasks = project.getTasks();
        tasks.withType(CodesTask.class).configureEach(task -> {
            task.setGroup("codebook");
            task.getCodes().from(codes);
            task.getFiles().from(CodesFiles.withLocks(codes), CodesFiles.withLocks(task.getCodes()));
            task.getRoot().set(project.getRootDir());
            if (!(task instanceof CodebookAccept) && !(task instanceof CodebookMerge)) {
                task.mustRunAfter(MERGE, ACCEPT);
            }
        });
        tasks.withType(BaselineTask.class).configureEach(task -> {
            task.getGit().convention(codebook.getGit());
            task.getAllowMissingBaseline().convention(codebook.getAllowMissingBaseline());
            task.getJar().convention(codebook.getJar());
            task.getFormat().convention(Format.TEXT);
        });
        tasks.withType(CodebookGenerate.class)
                .configureEach(task -> task.getCheck().convention(false));

        tasks.register(
                ACCEPT,
                CodebookAccept.class,
                task -> task.setDescription(
                        "Accepts the changes in codes.yaml: prints each change, and writes the lock."));
        tasks.register(
                MERGE,
                CodebookMerge.class,
                task -> task.setDescription("Merges both sides of a lock in which git left conflict markers."));
        TaskProvider<CodebookCheck> check = tasks.register("codebookCheck", CodebookCheck.class, task -> {
            task.setDescription("Reports every change in codes.yaml that is not accepted.");
            task.getStrict().convention(codebook.getStrict());
        });
        tasks.register(
                "codebookDiff",
                CodebookDiff.class,
                task -> task.setDescription("Lists all changes of codes.yaml since its lock or a baseline."));
        tasks.register(
                "codebookGenerate",
                CodebookGenerate.class,
                task -> task.setDescription("Writes codes.yaml in other forms, such as one JSON document."));

        project.getPlugins()
                .withType(
                        LifecycleBasePlugin.class,
                        lifecycle -> tasks.named(LifecycleBasePlugin.CHECK_TASK_NAME)
                                .configure(task -> task.dependsOn(check)));
    }

    /** What {@code -Pcodebook.strict} says; without a value, it says yes. */
    private static Provider<Boolean> isStrict(Project project) {
        return project.getProviders()
                .gradleProperty("codebook.strict")
                .map(value -> switch (value) {
                    case "", "true" -> true;
                    case "false" -> false;
                    default ->
                        throw new InvalidUserDataException("codebook.strict must be true or false, but is " + value);
                })
                .orElse(false);
    }
}
