package io.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven's shade plugin, set up as docs/runtime.md says, keeps the locks of all the jars that it merges. */
class MergedJarIT {
    private static final String SHADING = """
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-shade-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <phase>package</phase>
                  <goals><goal>shade</goal></goals>
                  <configuration>
                    <transformers>
                      <transformer implementation="org.apache.maven.plugins.shade.resource.AppendingTransformer">
                        <resource>META-INF/codebook/codes.lock</resource>
                      </transformer>
                    </transformers>
                  </configuration>
                </execution>
              </executions>
            </plugin>
            """.formatted(Repository.versionOf("maven-shade-plugin"));

    @TempDir
    private Path folder;

    @Test
    void hasTheLocksOfAllItsModules() throws IOException {
        new Module(folder)
                .write(
                        "pom.xml",
                        Pom.project(
                                "root",
                                "pom",
                                "<modules><module>iot</module><module>feed</module><module>all</module></modules>",
                                ""));
        Module iot = codes("iot");
        Module feed = codes("feed");
        new Module(folder.resolve("all"))
                .write(
                        "pom.xml",
                        Pom.of(
                                "all",
                                Pom.dependency("com.example", "iot", "1") + Pom.dependency("com.example", "feed", "1"),
                                SHADING));
        Run.maven(Jdks.OURS, folder, "package").fine();

        String jar = folder.resolve("all/target/all-1.jar").toString();
        for (Module module : List.of(iot, feed)) {
            assertThat(Run.commandLine(module.folder(), "check", "--strict", "--jar", jar)
                            .fine()
                            .lines())
                    .isEmpty();
        }
        feed.write("codes.yaml", feed.read("codes.yaml").replace("4009:", "4010:"))
                .accept();
        assertThat(Run.commandLine(feed.folder(), "check", "--jar", jar).fine().lines())
                .isEmpty();
        feed.write("codes.lock", feed.read("codes.lock").replaceAll("(?m)^was .*\\R", ""));
        assertThat(Run.commandLine(feed.folder(), "check", "--jar", jar).lines())
                .singleElement()
                .asString()
                .contains("[code-renumbered] CONFLICT of table feed changed from 4009 to 4010");
    }

    /** A module with one table in a codes.yaml, which is accepted. */
    private Module codes(String table) throws IOException {
        return new Module(folder.resolve(table))
                .write("pom.xml", Pom.of(table, Pom.dependency("codebook-runtime"), Pom.PROCESSING))
                .write("codes.yaml", """
                        codebook: 1
                        tables:
                          %s:
                            type: Code
                            number: int
                            codes:
                              %s
                        """.formatted(table, Module.CONFLICT))
                .write("src/main/java/com/example/" + table + "/package-info.java", """
                        @Codebook("codes.yaml")
                        package com.example.%s;

                        import io.codebook.Codebook;
                        """.formatted(table))
                .accept();
    }
}
