package io.codebook.compiler.input;

import io.codebook.compiler.diagnostic.Place;
import io.codebook.compiler.diagnostic.ProblemId;
import io.codebook.compiler.diagnostic.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file that has been read but not decoded: codes.yaml or codes.lock. */
public final class Source {
    /** The largest size of a file in bytes: far above the largest table, far below what would slow a build down. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private final String file;
    private final byte[] bytes;

    /**
     * A file with this content.
     *
     * @param file the file as the user named it
     * @param bytes its content; of a larger file, more than {@link #LARGEST} bytes of it are enough
     */
    public Source(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes.clone();
    }

    /** The file as the user named it. */
    public String file() {
        return file;
    }

    /** The content as text without byte order mark; null after reporting that it is too large or not UTF-8. */
    public @Nullable String text(Problems problems) {
        if (bytes.length > LARGEST) {
            problems.add(
                    Place.startOf(file),
                    ProblemId.TOO_LARGE,
                    "the file is larger than 16 MiB; split it into several files");
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(
                    placeOf(text, text.codePointCount(0, text.length())),
                    ProblemId.NOT_UTF8,
                    String.format("byte 0x%02X is not valid UTF-8; save the file as UTF-8", in.get(in.position())));
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether the content is exactly this text. */
    public boolean holds(String text) {
        return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a code point of the text, whose index counts from 0. */
    Place placeOf(String text, int codePoint) {
        String before = text.substring(
                0, text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length()))));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String lastLine = before.substring(before.lastIndexOf('\n') + 1);
        return new Place(file, line, 1 + lastLine.codePointCount(0, lastLine.length()));
    }
}
