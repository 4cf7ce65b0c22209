package io.codebook.agreement;

import io.codebook.lock.CodesLock;
import io.codebook.lock.FactPath;
import io.codebook.lock.LockFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The lock that a jar carries: what was promised of the types in it.
 *
 * @param place the jar or folder
 * @param lock what it promises
 */
public record CarriedLock(String place, CodesLock lock) {
    private static final String RESOURCE = "META-INF/codebook/codes.lock";
    private static final String HEADER = "codebook-lock ";
    private static final FactPath TYPES = FactPath.of("jar", "table");

    /**
     * All locks on a class path.
     *
     * @param loader where to look
     * @return in the order of the class path; a jar has several when it was made of several
     * @throws IOException when one cannot be read or is damaged; the message names the jar
     */
    public static List<CarriedLock> on(ClassLoader loader) throws IOException {
        List<CarriedLock> locks = new ArrayList<>();
        for (URL url : Collections.list(loader.getResources(RESOURCE))) {
            String place = place(url.toString().replace(RESOURCE, ""));
            for (String text : split(read(url))) {
                try {
                    locks.add(new CarriedLock(place, CodesLock.parse(text)));
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
     * The lock that came with a generated type.
     *
     * @param type an enum of a table
     * @return the first on its class path that names the type
     * @throws IOException when none does, or a lock cannot be read
     */
    public static CarriedLock of(Class<?> type) throws IOException {
        for (CarriedLock carried : on(type.getClassLoader())) {
            if (carried.types().containsValue(type.getName())) {
                return carried;
            }
        }
        throw new IOException("no lock on the class path names " + type.getName());
    }

    /** The generated types by the ids of their tables. */
    Map<String, String> types() {
        Map<String, String> types = new java.util.LinkedHashMap<>();
        for (Map.Entry<FactPath, List<String>> fact :
                lock.facts().tailMap(TYPES).entrySet()) {
            List<String> words = fact.getKey().words();
            if (words.size() != 3 || !words.subList(0, 2).equals(TYPES.words())) {
                break;
            }
            types.put(words.get(2), fact.getValue().get(0));
        }
        return types;
    }

    /** {@code jar:file:/lib/feed.jar!/} is /lib/feed.jar to people. */
    static String place(String url) {
        String place = url.startsWith("jar:") ? url.substring("jar:".length()) : url;
        place = place.startsWith("file:") ? place.substring("file:".length()) : place;
        return place.endsWith("!/") ? place.substring(0, place.length() - 2) : place;
    }

    private static String read(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false); // a cached jar stays open, and cannot be replaced on some systems
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> split(String text) {
        List<String> locks = new ArrayList<>();
        int start = 0;
        while (start < text.length() || locks.isEmpty()) {
            int next = text.indexOf("\n" + HEADER, start);
            int end = next < 0 ? text.length() : next + 1;
            locks.add(text.substring(start, end));
            start = end;
        }
        return locks;
    }
}
