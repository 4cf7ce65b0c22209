package io.codebook.maven;

/** Build files. */
final class Pom {
    /** Compiles as the README says, and lets no warning pass. */
    static final String PROCESSING = """
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <id>default-compile</id>
                  <configuration>
                    <annotationProcessorPaths>
                      <path>
                        <groupId>io.codebook</groupId>
                        <artifactId>codebook-processor</artifactId>
                        <version>%s</version>
                      </path>
                    </annotationProcessorPaths>
                    <compilerArgs>
                      <arg>-Xlint:all</arg>
                      <arg>-Werror</arg>
                      <arg>-Acodebook.dir=${project.basedir}</arg>
                    </compilerArgs>
                  </configuration>
                </execution>
              </executions>
            </plugin>
            """.formatted(Repository.versionOf("maven-compiler-plugin"), Repository.VERSION);

    private Pom() {}

    static String of(String id, String dependencies, String plugins) {
        return project(id, "jar", "<dependencies>" + dependencies + "</dependencies>", plugins);
    }

    static String project(String id, String packaging, String more, String plugins) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <packaging>%s</packaging>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  %s
                  <build>
                    <pluginManagement>
                      <plugins>
                        %s
                      </plugins>
                    </pluginManagement>
                    <plugins>
                      %s
                    </plugins>
                  </build>
                </project>
                """.formatted(
                id, packaging, more, managed("maven-resources-plugin") + managed("maven-compiler-plugin"), plugins);
    }

    static String dependency(String id) {
        return dependency("io.codebook", id, Repository.VERSION);
    }

    static String dependency(String group, String id, String version) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + id + "</artifactId><version>" + version
                + "</version></dependency>";
    }

    /** A plugin of Maven's, in the version of this build. */
    static String managed(String id) {
        return "<plugin><groupId>org.apache.maven.plugins</groupId><artifactId>" + id + "</artifactId><version>"
                + Repository.versionOf(id) + "</version></plugin>";
    }
}
