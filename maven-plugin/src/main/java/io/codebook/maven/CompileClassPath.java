package io.codebook.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.jspecify.annotations.Nullable;

/**
 * The class path with which Maven will compile a module, and the sources of the module. Resolved only by who asks for it: a goal
 * that requires it could not be run by hand in a build of several modules.
 */
final class CompileClassPath {
    private static final Set<String> SCOPES = Set.of("compile", "provided", "system");

    private CompileClassPath() {}

    /** The jars, or folders of classes, and the sources, as javac takes them. */
    static String of(MavenProject project, MavenSession session, ProjectDependenciesResolver resolver)
            throws MojoExecutionException {
        List<String> entries = dependencies(project, session, resolver);
        for (String root : project.getCompileSourceRoots()) {
            if (new File(root).isDirectory()) {
                entries.add(root);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    /** The jars, or folders of classes, that a module depends on. */
    static List<String> dependencies(MavenProject project, MavenSession session, ProjectDependenciesResolver resolver)
            throws MojoExecutionException {
        List<String> entries = new ArrayList<>();
        for (Dependency dependency : resolve(project, session, resolver)) {
            File file = dependency.getArtifact().getFile();
            File found = file == null ? classes(dependency.getArtifact(), session) : file;
            if (found != null && SCOPES.contains(dependency.getScope())) {
                entries.add(found.getPath());
            }
        }
        return entries;
    }

    private static List<Dependency> resolve(
            MavenProject project, MavenSession session, ProjectDependenciesResolver resolver)
            throws MojoExecutionException {
        try {
            return resolver.resolve(new DefaultDependencyResolutionRequest(project, session.getRepositorySession()))
                    .getDependencies();
        } catch (DependencyResolutionException missing) {
            DependencyResolutionResult result = missing.getResult();
            boolean isFound = result.getCollectionErrors().isEmpty();
            for (Dependency dependency : result.getUnresolvedDependencies()) {
                isFound &= classes(dependency.getArtifact(), session) != null;
            }
            if (!isFound) {
                throw new MojoExecutionException(missing.getMessage(), missing);
            }
            return result.getDependencies();
        }
    }

    /** What an earlier build compiled of another module of this build, which Maven itself takes in builds that compile alone. */
    private static @Nullable File classes(Artifact artifact, MavenSession session) {
        for (MavenProject module : session.getAllProjects()) {
            File folder = new File(module.getBuild().getOutputDirectory());
            if (module.getGroupId().equals(artifact.getGroupId())
                    && module.getArtifactId().equals(artifact.getArtifactId())
                    && artifact.getClassifier().isEmpty()
                    && folder.isDirectory()) {
                return folder;
            }
        }
        return null;
    }
}
