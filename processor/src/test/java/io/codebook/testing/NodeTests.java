package io.codebook.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The tests below src/test/node, which run in node with the packages of the package.json there. */
public final class NodeTests {
    private static final Path FOLDER = Repository.ROOT.resolve("processor/src/test/node");

    private NodeTests() {}

    /** The path of Chromium. Without it the test that asks is skipped. */
    public static String chromium() {
        for (String name : new String[] {"chromium", "chromium-browser", "google-chrome"}) {
            for (String folder : System.getenv("PATH").split(":", -1)) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return Path.of(folder, name).toString();
                }
            }
        }
        assumeTrue(false, "there is no Chromium");
        throw new AssertionError();
    }

    /**
     * Runs a file of tests. Without node and the packages the test that asks is skipped.
     *
     * @param out where to keep what it prints
     * @param environment further variables
     */
    public static void run(String file, Path out, Map<String, String> environment)
            throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(FOLDER.resolve("node_modules")), "npm ci was not run in " + FOLDER);
        ProcessBuilder builder = new ProcessBuilder("node", "--test-reporter=spec", file)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            assumeTrue(false, "there is no node");
            return;
        }
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0).as(Files.readString(out)).isTrue();
        assertThat(Files.readString(out)).containsPattern("tests [1-9]").contains("skipped 0");
    }
}
