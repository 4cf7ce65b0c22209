package io.codebook.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this plugin, which is that of the processor and the runtime. */
final class PluginVersion {
    private PluginVersion() {}

    static String get() {
        Properties properties = new Properties();
        try (InputStream in = PluginVersion.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in, "the build makes it"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }
}
