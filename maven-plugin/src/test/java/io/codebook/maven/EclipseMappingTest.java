package io.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** m2e, which runs Maven's builds in Eclipse, is told what to do with each goal. */
class EclipseMappingTest {
    private static final String EXECUTION = "/lifecycleMappingMetadata/pluginExecutions/pluginExecution";

    private final XmlFile mapping = XmlFile.resource("/META-INF/m2e/lifecycle-mapping-metadata.xml");

    EclipseMappingTest() throws IOException {}

    @Test
    void namesEachGoalOnce() throws IOException {
        assertThat(mapping.texts(EXECUTION + "/pluginExecutionFilter/goals/goal"))
                .containsExactlyInAnyOrderElementsOf(
                        XmlFile.resource("/META-INF/maven/plugin.xml").texts("/plugin/mojos/mojo/goal"));
    }

    @Test
    void runsOnlyTheGoalThatWritesSources() {
        assertThat(mapping.texts(EXECUTION + "[action/execute]//goal")).containsExactly("generate");
        assertThat(mapping.texts(EXECUTION + "[action/ignore]//goal"))
                .containsExactly("stamp", "check", "diff", "accept", "merge", "next", "init");
    }
}
