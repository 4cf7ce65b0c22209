package io.codebook.work;

import io.codebook.engine.emit.CarriedLock;
import io.codebook.engine.yaml.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The lock that a jar carries.
 *
 * @param jar the file
 * @param shown what to call it
 */
record JarLock(Path jar, String shown) {
    Source read(Workplace workplace) throws Failed {
        if (!Files.isRegularFile(jar)) {
            throw new Failed("there is no file " + jar);
        }
        String codes = workplace.codes().getFileName().toString();
        List<String> locks = CarriedLock.split(text());
        List<String> ours = locks.stream()
                .filter(lock -> locks.size() == 1 || CarriedLock.isOf(lock, codes))
                .toList();
        if (ours.size() != 1) {
            throw new Failed(jar + " carries " + locks.size() + " locks, and not one of " + codes);
        }
        return new Source(shown + ":" + CarriedLock.PATH, ours.get(0).getBytes(StandardCharsets.UTF_8));
    }

    private String text() throws Failed {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(CarriedLock.PATH);
            if (entry == null) {
                throw new Failed(jar + " carries no lock, no " + CarriedLock.PATH);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readNBytes(Source.LARGEST), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new Failed(jar + " cannot be read: " + unreadable.getMessage());
        }
    }
}
