package io.codebook.lock;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lock in a jar: the accepted facts of the types in it, the name of the codes.yaml that they come from, and the generated
 * type of each table. A jar of several codes.yaml has their locks one after the other in one file.
 *
 * @param place the jar or folder
 * @param lock the lock
 */
public record JarLock(String place, CodesLock lock) {
    /** The folder in a jar for everything that comes from a codes.yaml. */
    public static final String FOLDER = "META-INF/codebook/";

    /** The name of the lock in a jar; one name for all, so that a program can list the locks on its class path. */
    public static final String FILE = FOLDER + "codes.lock";

    /**
     * The locks of one text. Tools that merge jars may leave blank lines around each lock; these belong to none.
     *
     * @param text of the file in a jar
     * @return the text of each lock, in their order; the text itself when it is not a lock
     */
    public static List<String> split(String text) {
        List<String> locks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf("\n" + CodesLock.HEADER_START, start);
            int end = next < 0 ? text.length() : next + 1;
            String lock = text.substring(start, end).stripTrailing();
            if (!lock.isEmpty()) {
                locks.add(lock + "\n");
            }
            start = end;
        }
        return locks.isEmpty() ? List.of(text) : locks;
    }

    /**
     * All locks on a class path.
     *
     * @param loader where to look
     * @return in the order of the class path
     * @throws IOException when one cannot be read or is damaged; the message names the jar
     */
    public static List<JarLock> on(ClassLoader loader) throws IOException {
        List<JarLock> locks = new ArrayList<>();
        for (URL url : Collections.list(loader.getResources(FILE))) {
            String place = place(url.toString().replace(FILE, ""));
            for (String text : split(read(url))) {
                try {
                    locks.add(new JarLock(place, CodesLock.parse(text)));
                } catch (LockFormatException damaged) {
                    throw new IOException(
                            "the lock in " + place + " is damaged in line " + damaged.line() + ": "
                                    + damaged.getMessage(),
                            damaged);
                }
            }
        }
        return List.copyOf(locks);
    }

    /**
     * The lock of a generated type.
     *
     * @param type the type of a table
     * @return the first lock on the type's class path that names it
     * @throws IOException when none does, or a lock cannot be read
     */
    public static JarLock of(Class<?> type) throws IOException {
        for (JarLock lock : on(type.getClassLoader())) {
            if (lock.types().containsValue(type.getName())) {
                return lock;
            }
        }
        throw new IOException("no lock on the class path names " + type.getName());
    }

    /**
     * The generated types.
     *
     * @return the name of each type by the id of its table; unmodifiable
     */
    public Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (Map.Entry<FactPath, List<String>> fact :
                FactPath.jar().in(lock.facts()).entrySet()) {
            if (fact.getKey().is(FactType.JAR_TYPE)) {
                types.put(fact.getKey().name(), fact.getValue().get(0));
            }
        }
        return Collections.unmodifiableMap(types);
    }

    /**
     * The place of a URL, for people.
     *
     * @param url such as {@code jar:file:/lib/feed.jar!/}
     * @return such as {@code /lib/feed.jar}
     */
    public static String place(String url) {
        String place = url.startsWith("jar:") ? url.substring("jar:".length()) : url;
        place = place.startsWith("file:") ? place.substring("file:".length()) : place;
        return place.endsWith("!/") ? place.substring(0, place.length() - 2) : place;
    }

    private static String read(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false); // a cached jar stays open, and some systems cannot replace an open file
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
