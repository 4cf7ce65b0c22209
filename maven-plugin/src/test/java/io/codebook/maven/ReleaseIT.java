package io.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -Prelease} makes is complete, can be used, and is the same wherever it is built. */
class ReleaseIT {
    /** What Maven Central demands of a POM; it may be inherited. */
    private static final List<String> INHERITED = List.of(
            "/project/url",
            "/project/licenses/license/name",
            "/project/licenses/license/url",
            "/project/developers/developer/name",
            "/project/scm/connection",
            "/project/scm/developerConnection",
            "/project/scm/url");

    @TempDir
    private static Path folder;

    private static Release release;

    @BeforeAll
    static void build() throws IOException {
        release = Release.in(Files.createDirectory(folder.resolve("first")));
    }

    @Test
    void isTheSameByteForByteInAnotherFolder() throws IOException {
        Release other = Release.in(
                Files.createDirectories(folder.resolve("another/folder")),
                "-Duser.timezone=Pacific/Auckland",
                "-Duser.language=de",
                "-Duser.name=another");
        assertThat(other.files()).isEqualTo(release.files());
        List<Path> different = new ArrayList<>();
        for (Path file : release.files()) {
            if (Files.mismatch(
                            release.repository().resolve(file),
                            other.repository().resolve(file))
                    != -1) {
                different.add(file);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void hasWhatMavenCentralDemands() throws IOException {
        for (String id : release.ids()) {
            XmlFile pom = XmlFile.of(release.file(id, ".pom"));
            for (String own : List.of("/project/name", "/project/description")) {
                assertThat(pom.texts(own)).as(id + own).hasSize(1);
            }
            for (String inherited : INHERITED) {
                assertThat(release.inherited(id, inherited)).as(id + inherited).isNotEmpty();
            }
            assertThat(pom.texts("//repository | //pluginRepository | //version[contains(., 'SNAPSHOT')]"))
                    .as(id)
                    .isEmpty();
            assertThat(release.file(id, "-cyclonedx.json")).exists();
            if (!pom.texts("/project/packaging").equals(List.of("pom"))) {
                assertThat(release.file(id, ".jar")).exists();
                assertThat(entries(id, "-sources.jar")).as(id).anyMatch(name -> name.endsWith(".java"));
                assertThat(entries(id, "-javadoc.jar")).as(id).contains("index.html");
            }
        }
    }

    private static List<String> entries(String id, String end) throws IOException {
        try (JarFile jar = new JarFile(release.file(id, end).toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList();
        }
    }

    @Test
    void theBomNamesAllOtherArtifactsAndNothingElse() throws IOException {
        XmlFile bom = XmlFile.of(release.file("codebook-bom", ".pom"));
        List<String> ids = new ArrayList<>(release.ids());
        assertThat(ids.remove("codebook-bom")).isTrue();
        assertThat(ids.remove("codebook-parent")).isTrue();
        assertThat(bom.texts("//dependencyManagement//artifactId")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(bom.texts("/project/parent")).isEmpty();
    }

    @Test
    void theProcessorsSbomNamesWhatItsJarCarries() throws IOException {
        List<String> carried = Pattern.compile("<include>([a-z.]+):([a-z-]+)</include>")
                .matcher(Files.readString(Repository.ROOT.resolve("processor/pom.xml")))
                .results()
                .map(include -> include.group(2))
                .toList();
        XmlFile sbom = XmlFile.of(release.file("codebook-processor", "-cyclonedx.xml"));
        assertThat(sbom.texts("/bom/components/component/name"))
                .contains("codebook-runtime", "snakeyaml")
                .containsExactlyInAnyOrderElementsOf(carried);
        for (String known : List.of("version", "purl", "hashes", "licenses")) {
            assertThat(sbom.texts("/bom/components/component/" + known)).hasSameSizeAs(carried);
        }
    }

    @Test
    void theSamplesAreNoPartOfIt() throws IOException {
        List<String> samples = XmlFile.of(Repository.ROOT.resolve("pom.xml")).texts("//module").stream()
                .filter(module -> module.startsWith("samples"))
                .toList();
        assertThat(samples).isNotEmpty();
        for (String sample : samples) {
            assertThat(XmlFile.of(Repository.ROOT.resolve(sample).resolve("pom.xml"))
                            .texts("/project/properties/maven.deploy.skip"))
                    .as(sample)
                    .containsExactly("true");
        }
    }

    /** A project that has never seen the jars, with the versions of the BOM. */
    @Test
    void canBeUsed() throws IOException {
        String here = "<id>here</id><url>" + release.repository().toUri() + "</url>";
        String bom = Pom.dependency("io.codebook", "codebook-bom", Release.VERSION)
                .replace("</dependency>", "<type>pom</type><scope>import</scope></dependency>");
        String runtime =
                "<dependency><groupId>io.codebook</groupId><artifactId>codebook-runtime</artifactId></dependency>";
        String sources = Pom.dependency("io.codebook", "codebook-runtime", Release.VERSION)
                .replace("</dependency>", "<classifier>sources</classifier></dependency>");
        String more = "<repositories><repository>" + here + "</repository></repositories>"
                + "<pluginRepositories><pluginRepository>" + here + "</pluginRepository></pluginRepositories>"
                + "<dependencyManagement><dependencies>" + bom + "</dependencies></dependencyManagement>"
                + "<dependencies>" + runtime + sources + "</dependencies>";
        String processing = Pom.PROCESSING
                .replaceFirst("(codebook-processor</artifactId>)\\s*<version>[^<]+</version>", "$1")
                .replace(
                        "<annotationProcessorPaths>",
                        "<annotationProcessorPathsUseDepMgmt>true</annotationProcessorPathsUseDepMgmt><annotationProcessorPaths>");
        String plugins = processing + Module.STAMPING.replace(Repository.VERSION, Release.VERSION);
        Path user = folder.resolve("user");
        Module.withCodes(user, "", Module.CONFLICT).write("pom.xml", Pom.project("user", "jar", more, plugins));
        Run.maven(Jdks.OURS, user, "-Dmaven.repo.local=" + folder.resolve("empty"), "package")
                .fine();
        assertThat(user.resolve("target/classes/com/example/codes/IotCode.class"))
                .exists();
        assertThat(user.resolve("target/user-1.jar")).exists();
    }
}
