package io.codebook.compiler.model;

import org.jspecify.annotations.Nullable;

/**
 * A Java type that exists already, so that this file generates none for its table.
 *
 * @param packageName its package, empty for the unnamed one
 * @param name its name within the package; of a nested type with those around it, such as {@code CoAP.ResponseCode}
 * @param jar the file name of the jar that has it, or null if that is not known
 */
public record ExistingType(String packageName, String name, @Nullable String jar) {
    /** The canonical name, such as {@code com.example.codes.HttpStatus}. */
    public String qualified() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** The name without those around it. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
