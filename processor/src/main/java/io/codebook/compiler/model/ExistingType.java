package io.codebook.compiler.model;

import org.jspecify.annotations.Nullable;

/**
 * A Java type that exists already, so that this file generates none for its table.
 *
 * @param packageName its package, empty for the unnamed one
 * @param name its name within the package; of a nested type with those around it, such as {@code CoAP.ResponseCode}
 * @param jar the file name of the jar that has it, or null if that is not known
 * @param isGenerated whether Codebook generated it for another file; else its constants are all that is known of it
 * @param isWhole whether all codes of its table are known; a lock has only those that are used
 */
public record ExistingType(
        String packageName, String name, @Nullable String jar, boolean isGenerated, boolean isWhole) {
    /** A type that is not generated, by its qualified name, whose packages start with small letters and whose types with capital ones. */
    public static ExistingType of(String qualified) {
        int start = 0;
        int end = qualified.indexOf('.');
        while (end >= 0 && !Ascii.isUpper(qualified.charAt(start))) {
            start = end + 1;
            end = qualified.indexOf('.', start);
        }
        String packageName = qualified.substring(0, Math.max(0, start - 1));
        return new ExistingType(packageName, qualified.substring(start), null, false, true);
    }

    /** The canonical name, such as {@code com.example.codes.HttpStatus}. */
    public String qualified() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** The name without those around it. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
