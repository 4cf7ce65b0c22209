package io.codebook.compiler.emit.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A library that generated code refers to if it is on the class path of the compilation. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are immutable, which Error Prone cannot see
public enum Library {
    /** Reads and writes JSON; versions 2 and 3 share their annotations. */
    JACKSON(
            "com.fasterxml.jackson.annotation.JsonCreator",
            List.of("com.fasterxml.jackson.annotation.JsonCreator", "com.fasterxml.jackson.annotation.JsonValue")),
    /** Jakarta REST, which makes parameters from texts. */
    JAKARTA_REST("jakarta.ws.rs.Path", List.of()),
    /** Tells compilers and analysers what can be null. */
    JSPECIFY("org.jspecify.annotations.NullMarked", List.of("org.jspecify.annotations.NullMarked")),
    /** Jakarta Persistence, which maps objects to tables of a database. */
    JAKARTA_PERSISTENCE("jakarta.persistence.AttributeConverter", List.of("jakarta.persistence.Converter"));

    private final String type;
    private final List<String> annotations;

    Library(String type, List<String> annotations) {
        this.type = type;
        this.annotations = annotations;
    }

    /**
     * The libraries that a text names.
     *
     * @param words with commas between; none if it is blank
     * @throws IllegalArgumentException if a word is not a library; its message goes on after the name of the option
     */
    public static Set<Library> named(String words) {
        Set<Library> libraries = EnumSet.noneOf(Library.class);
        for (String word : words.isBlank() ? new String[0] : words.split(",", -1)) {
            Library found = null;
            List<String> all = new ArrayList<>();
            for (Library library : values()) {
                all.add(library.word());
                if (library.word().equals(word.strip())) {
                    found = library;
                }
            }
            if (found == null) {
                throw new IllegalArgumentException("names \"" + word.strip()
                        + "\", which is not a library that generated code refers to; write one of "
                        + String.join(", ", all) + ", or several with commas between");
            }
            libraries.add(found);
        }
        return libraries;
    }

    /** A type that the class path has if it has the library. */
    public String type() {
        return type;
    }

    /** The annotations of the library that generated types and members have. */
    public List<String> annotations() {
        return annotations;
    }

    /** How options name the library, such as {@code jakarta-rest}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
