package io.codebook.gradle;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Dependency;
import org.gradle.api.file.FileCollection;
import org.gradle.api.plugins.JavaPluginExtension;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.SourceSetContainer;
import org.gradle.api.tasks.compile.JavaCompile;

/** The source sets of a project, some of which have codes. */
final class CodesSourceSets {
    private final Project project;
    private final CodebookExtension codebook;
    private final FileCollection codes;
    private final SourceSetContainer all;

    CodesSourceSets(Project project, CodebookExtension codebook, FileCollection codes) {
        this.project = project;
        this.codebook = codebook;
        this.codes = codes;
        this.all = project.getExtensions().getByType(JavaPluginExtension.class).getSourceSets();
    }

    /** Adds the processor and its options to the source sets that have codes, whichever the build script names later. */
    void addProcessor() {
        FileCollection files = project.files(CodesFiles.withLocks(codes));
        all.configureEach(set -> {
            Provider<Boolean> isProcessed = codebook.getSourceSets().map(names -> names.contains(set.getName()));
            Provider<Boolean> hasTypes = namesOfTypes().map(names -> names.contains(set.getName()));
            add("codebook-processor", set.getAnnotationProcessorConfigurationName(), isProcessed);
            add("codebook-runtime", set.getImplementationConfigurationName(), hasTypes);
            // The generated types have supertypes in the runtime, so a library passes it on.
            add("codebook-runtime", set.getApiConfigurationName(), hasTypes);
            project.getTasks().named(set.getCompileJavaTaskName(), JavaCompile.class, compile -> {
                compile.getOptions()
                        .getCompilerArgumentProviders()
                        .add(new CodebookArguments(
                                isProcessed,
                                codebook.getStrict(),
                                codebook.getDirectory(),
                                project.files(isProcessed.map(yes -> yes ? files : project.files()))));
                compile.mustRunAfter(CodebookPlugin.MERGE, CodebookPlugin.ACCEPT);
            });
        });
        project.getTasks()
                .withType(CodesTask.class)
                .matching(task -> !(task instanceof CodebookMerge))
                .configureEach(task -> task.getCompileClassPath().from(ofTypes(SourceSet::getCompileClasspath)));
        project.getTasks()
                .withType(CodebookCheck.class)
                .configureEach(task -> task.getClassPath()
                        .from(
                                ofTypes(set -> set.getOutput().getClassesDirs()),
                                ofTypes(SourceSet::getCompileClasspath)));
        project.getTasks().withType(CodebookGenerate.class).configureEach(task -> {
            task.getSources().from(sourcesWithout(task));
        });
    }

    /** Adds an artifact to a configuration, as soon as there is one of this name. */
    private void add(String artifact, String configuration, Provider<Boolean> isWanted) {
        Dependency dependency = project.getDependencies().create("io.codebook:" + artifact + ":" + PluginVersion.get());
        project.getConfigurations()
                .matching(candidate -> candidate.getName().equals(configuration))
                .configureEach(found -> found.getDependencies()
                        .addAllLater(isWanted.map(yes -> yes ? List.of(dependency) : List.of())));
    }

    /** The source sets that have the generated types, be they of the processor or of a task. */
    private Provider<Set<String>> namesOfTypes() {
        return codebook.getSourceSets().map(names -> names.isEmpty() ? Set.of(SourceSet.MAIN_SOURCE_SET_NAME) : names);
    }

    private Provider<List<FileCollection>> ofTypes(Function<SourceSet, FileCollection> part) {
        return namesOfTypes().map(names -> {
            List<FileCollection> parts = new ArrayList<>();
            for (SourceSet set : all) {
                if (names.contains(set.getName())) {
                    parts.add(part.apply(set));
                }
            }
            return parts;
        });
    }

    /** The folders of sources, without those that a task itself writes. As plain files: one of them may wait for that task. */
    private Provider<List<File>> sourcesWithout(CodebookGenerate task) {
        return namesOfTypes().map(names -> {
            List<File> folders = new ArrayList<>();
            for (SourceSet set : all) {
                if (names.contains(set.getName())) {
                    folders.addAll(set.getJava().getSrcDirs());
                }
            }
            folders.removeAll(task.getOutputFolders().get().values());
            return folders;
        });
    }
}
