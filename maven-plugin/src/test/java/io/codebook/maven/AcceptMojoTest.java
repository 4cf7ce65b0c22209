package io.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcceptMojoTest {
    @Test
    void takesChangesApart() {
        assertThat(AcceptMojo.changes(null)).isEmpty();
        assertThat(AcceptMojo.changes(" ")).isEmpty();
        assertThat(AcceptMojo.changes("code-removed:table/iot/code/4009, code-added:table/iot/code/4029"))
                .containsExactly("code-removed:table/iot/code/4009", "code-added:table/iot/code/4029");
        assertThat(AcceptMojo.changes("group-removed:table/lwm2m/group/Read, Write,name-changed:table/iot/code/1"))
                .containsExactly("group-removed:table/lwm2m/group/Read, Write", "name-changed:table/iot/code/1");
    }
}
