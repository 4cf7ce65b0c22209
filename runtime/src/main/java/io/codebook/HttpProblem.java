package io.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error in the form of problem details for HTTP APIs (RFC 9457), with a code as a further member.
 *
 * @param type what identifies the kind of problem: a URI; never null
 * @param title the name of the code, never null
 * @param status the HTTP status, 100 to 999
 * @param detail what happened this time, or null
 * @param code the code as a number or a text, never null
 * @param details further members, unmodifiable; names of the members above do not count
 */
public record HttpProblem(
        String type, String title, int status, String detail, Object code, Map<String, Object> details) {
    /** The media type of {@link #members()} as JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * Copies the details.
     *
     * @param type a URI
     * @param title the name of the code
     * @param status the HTTP status
     * @param detail what happened this time, or null
     * @param code a number or a text
     * @param details further members
     */
    public HttpProblem {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * All members of the JSON object, for a library that writes a map.
     *
     * @return an unmodifiable map in the order of RFC 9457, Section 3.1; without {@code detail} if there is none
     */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("title", title);
        members.put("status", status);
        if (detail != null) {
            members.put("detail", detail);
        }
        members.put("code", code);
        details.forEach(members::putIfAbsent);
        return Collections.unmodifiableMap(members);
    }
}
