package io.codebook.command;

import io.codebook.compiler.diagnostic.Problems;
import io.codebook.compiler.gate.LockFile;
import io.codebook.compiler.input.Source;
import io.codebook.compiler.input.SourceFile;
import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.FactType;
import io.codebook.lock.JarLock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The lock in a jar.
 *
 * @param jar the file
 * @param shown the file as messages name it
 */
record JarBaseline(Path jar, String shown) {
    @Nullable
    LockFile read(CodesAndLock files, KnownTables tables, Problems problems) throws CommandException {
        String obstacle = SourceFile.obstacle(jar);
        if (obstacle != null) {
            throw new CommandException(obstacle);
        }
        String codes = files.codes().getFileName().toString();
        List<String> locks = JarLock.split(text());
        List<LockFile> ours = new ArrayList<>();
        for (String lock : locks) {
            if (locks.size() == 1 || isFrom(codes, lock)) {
                LockFile read = LockFile.read(source(lock), problems);
                if (read == null) {
                    return null;
                }
                ours.add(read);
            }
        }
        if (ours.size() > 1) { // of modules whose files have one name
            ours.removeIf(lock -> !tables.isAnyIn(lock.lock()));
        }
        if (ours.size() != 1) {
            throw new CommandException(jar + " has " + locks.size() + " locks, of which " + ours.size() + " are of "
                    + codes + "; name the lock with --lock");
        }
        return ours.get(0);
    }

    /** Asks the text, because the lock of another module may be damaged. */
    private static boolean isFrom(String codes, String lock) {
        FactPath source = FactPath.jar().at(FactType.JAR_SOURCE);
        return lock.contains("\n" + source + " = " + CodesLock.quoted(List.of(codes)) + "\n");
    }

    private Source source(String lock) {
        return new Source(shown + ":" + JarLock.FILE, lock.getBytes(StandardCharsets.UTF_8));
    }

    private String text() throws CommandException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(JarLock.FILE);
            if (entry == null) {
                throw new CommandException(jar + " has no lock: there is no " + JarLock.FILE + " in it");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readNBytes(Source.LARGEST), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new CommandException(jar + " cannot be read: " + unreadable.getMessage());
        }
    }
}
