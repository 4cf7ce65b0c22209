package io.codebook.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;

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
        try {
            for (Dependency dependency : resolver.resolve(
                            new DefaultDependencyResolutionRequest(project, session.getRepositorySession()))
                    .getDependencies()) {
                File file = dependency.getArtifact().getFile();
                if (file != null && SCOPES.contains(dependency.getScope())) {
                    entries.add(file.getPath());
                }
            }
        } catch (DependencyResolutionException missing) {
            throw new MojoExecutionException(missing.getMessage(), missing);
        }
        return entries;
    }
}
