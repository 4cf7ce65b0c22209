package io.codebook.command;

import io.codebook.compiler.emit.CarriedLock;
import io.codebook.compiler.input.Source;
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
record JarBaseline(Path jar, String shown) {
    Source read(CodesAndLock workplace) throws CommandException {
        if (!Files.isRegularFile(jar)) {
            throw new CommandException("there is no file " + jar);
        }
        String codes = workplace.codes().getFileName().toString();
        List<String> locks = CarriedLock.split(text());
        List<String> ours = locks.stream()
                .filter(lock -> locks.size() == 1 || CarriedLock.isOf(lock, codes))
                .toList();
        if (ours.size() != 1) {
            throw new CommandException(jar + " carries " + locks.size() + " locks, and not one of " + codes);
        }
        return new Source(shown + ":" + CarriedLock.PATH, ours.get(0).getBytes(StandardCharsets.UTF_8));
    }

    private String text() throws CommandException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(CarriedLock.PATH);
            if (entry == null) {
                throw new CommandException(jar + " carries no lock, no " + CarriedLock.PATH);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readNBytes(Source.LARGEST), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new CommandException(jar + " cannot be read: " + unreadable.getMessage());
        }
    }
}
