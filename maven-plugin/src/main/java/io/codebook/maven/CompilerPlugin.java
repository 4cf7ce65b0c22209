package io.codebook.maven;

import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What the compiler plugin is told. */
final class CompilerPlugin {
    private static final String WHOLE = "useIncrementalCompilation";

    private CompilerPlugin() {}

    /**
     * Whether it compiles only the sources that have changed, and not the whole module when one has, which the parameter
     * calls incremental.
     */
    static boolean isPartial(MavenProject project, MavenSession session) {
        Xpp3Dom told = project.getGoalConfiguration(
                "org.apache.maven.plugins", "maven-compiler-plugin", "default-compile", "compile");
        Xpp3Dom whole = told == null ? null : told.getChild(WHOLE);
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
