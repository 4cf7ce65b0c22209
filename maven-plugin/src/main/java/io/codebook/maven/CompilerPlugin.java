package io.codebook.maven;

import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The configuration of maven-compiler-plugin, as far as it matters here. */
final class CompilerPlugin {
    private static final String WHOLE = "useIncrementalCompilation";

    private CompilerPlugin() {}

    /**
     * Whether it recompiles only changed sources. By default it recompiles the whole module, which the parameter calls
     * incremental.
     */
    static boolean isPartial(MavenProject project, MavenSession session) {
        Xpp3Dom configuration = project.getGoalConfiguration(
                "org.apache.maven.plugins", "maven-compiler-plugin", "default-compile", "compile");
        Xpp3Dom whole = configuration == null ? null : configuration.getChild(WHOLE);
        String property = "maven.compiler." + WHOLE;
        return isFalse(
                whole != null && whole.getValue() != null
                        ? whole.getValue()
                        : of(property, session.getUserProperties(), project.getProperties()));
    }

    private static @Nullable String of(String property, Properties user, Properties project) {
        return user.getProperty(property, project.getProperty(property));
    }

    private static boolean isFalse(@Nullable String value) {
        return "false".equalsIgnoreCase(value == null ? null : value.strip());
    }
}
