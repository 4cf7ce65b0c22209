package io.codebook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Java source that changes when the digest changes, because the compiler plugin looks only at Java sources.
 *
 * @param codes the codes.yaml, relative to the module, which may have several
 * @param digest of everything that generated code depends on
 */
record Stamp(String groupId, String artifactId, String codes, String digest) {
    /**
     * Writes the source, unless it is up to date.
     *
     * @param folder the root of the sources
     * @return whether it was written
     */
    boolean write(Path folder) throws IOException {
        Path file = folder.resolve(packageName().replace('.', '/')).resolve("Stamp.java");
        String text = text();
        if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return true;
    }

    /**
     * A name for this module and this file alone, because a package may not be in two modules. The digits at its end tell names
     * apart that differ only in punctuation.
     */
    String packageName() throws IOException {
        String id = groupId + ":" + artifactId;
        String name = id.replaceAll("[^A-Za-z0-9]", "_");
        String digits = Digest.of(id + ":" + codes).substring(0, 8);
        return "io.codebook.stamp." + (Character.isDigit(name.charAt(0)) ? "_" : "") + name + "_" + digits;
    }

    /** The digest is in a comment, so that equal codes give equal classes whatever the line ends of codes.yaml are. */
    private String text() throws IOException {
        return """
                package %s;

                // Written by codebook-maven-plugin, so that Maven recompiles after a change of codes.yaml or codes.lock:
                // %s
                final class Stamp {
                    private Stamp() {}
                }
                """.formatted(packageName(), digest);
    }
}
