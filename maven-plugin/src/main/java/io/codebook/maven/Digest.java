package io.codebook.maven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of texts and files, to notice that one changed. */
final class Digest {
    private Digest() {}

    /** The digest of a text and some files; a file may be missing. A pipe counts as missing, because reading it would wait. */
    static String of(String text, Path... files) throws IOException {
        MessageDigest digest = sha256();
        add(text.getBytes(StandardCharsets.UTF_8), digest);
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                add(Files.readAllBytes(file), digest);
            } else {
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, -1));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Adds the length too, so that bytes that move from one file to the next are noticed. */
    private static void add(byte[] bytes, MessageDigest digest) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }
}
