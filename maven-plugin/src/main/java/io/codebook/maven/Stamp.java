package io.codebook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Java source that is another one when the digest is: the compiler plugin looks only at those.
 *
 * @param codes the codes.yaml, as the module calls it: a module may have several
 * @param digest of all on which generated code depends
 */
record Stamp(String groupId, String artifactId, String codes, String digest) {
    /**
     * Writes the source, unless it is there as it should be.
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
     * Of this module and this file alone: a package may not be in two modules. Two that read the same differ in the digits at
     * the end.
     */
    String packageName() throws IOException {
        String id = groupId + ":" + artifactId;
        String name = id.replaceAll("[^A-Za-z0-9]", "_");
        String digits = Digest.of(id + ":" + codes).substring(0, 8);
        return "io.codebook.stamp." + (Character.isDigit(name.charAt(0)) ? "_" : "") + name + "_" + digits;
    }

    /** The digest is in a comment: equal codes give equal classes, whatever the line ends of codes.yaml are. */
    private String text() throws IOException {
        return """
                package %s;

                // Written by codebook-maven-plugin, so that a change of codes.yaml or codes.lock is compiled:
                // %s
                final class Stamp {
                    private Stamp() {}
                }
                """.formatted(packageName(), digest);
    }
}
