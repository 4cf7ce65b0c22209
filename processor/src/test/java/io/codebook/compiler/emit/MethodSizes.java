package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** How many bytes of bytecode each method of a class file has (JVMS 17, section 4). */
final class MethodSizes {
    /** HotSpot compiles no method that is larger, be it called ever so often. */
    private static final int HUGE_METHOD_LIMIT = 8_000;

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int ACC_ENUM = 0x4000;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();

    private MethodSizes(DataInputStream in) {
        this.in = in;
    }

    /**
     * Exempt are {@code <clinit>} and {@code $values} of an enum: javac makes all of its constants there, they cannot be made
     * anywhere else, and both run once.
     */
    static void assertSmall(Compilation compilation) {
        Map<String, Integer> sizes = of(compilation);
        assertThat(sizes).isNotEmpty();
        sizes.values().removeIf(size -> size <= HUGE_METHOD_LIMIT);
        assertThat(sizes).as("larger than HotSpot compiles").isEmpty();
    }

    /** Of all class files but those initialisers, by names such as {@code IotCode.find(I)}. */
    private static Map<String, Integer> of(Compilation compilation) {
        Map<String, Integer> sizes = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String type = file.getName().replaceAll(".*/|\\.class", "");
                try (DataInputStream in = new DataInputStream(file.openInputStream())) {
                    new MethodSizes(in).read().forEach((method, size) -> sizes.put(type + "." + method, size));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return sizes;
    }

    private Map<String, Integer> read() throws IOException {
        in.skipNBytes(4 + 2 + 2); // magic and version
        constants();
        boolean isEnum = (in.readUnsignedShort() & ACC_ENUM) != 0;
        in.skipNBytes(2 + 2); // this class and its superclass
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        members(false);
        members(true);
        if (isEnum) {
            sizes.remove("<clinit>()V");
            sizes.keySet().removeIf(method -> method.startsWith("$values()"));
        }
        return sizes;
    }

    private void constants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts.put(i, in.readUTF());
                case LONG, DOUBLE -> {
                    in.skipNBytes(8);
                    i++; // these take two entries
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                default -> throw new IOException("constant pool tag " + tag);
            }
        }
    }

    private void members(boolean methods) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2); // flags
            String name = text() + text();
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                boolean code = text().equals("Code");
                int length = in.readInt();
                if (methods && code) {
                    in.skipNBytes(2 + 2); // stack and locals
                    sizes.put(name, in.readInt());
                    length -= 8;
                }
                in.skipNBytes(length);
            }
        }
    }

    private String text() throws IOException {
        return texts.get(in.readUnsignedShort());
    }
}
