package io.codebook.compiler.model;

/**
 * A Java type that exists already, so that this file generates none for its table.
 *
 * @param packageName its package, empty for the unnamed one
 * @param name its name within the package; of a nested type with those around it, such as {@code CoAP.ResponseCode}
 */
public record ExistingType(String packageName, String name) {
    /** The canonical name, such as {@code com.example.codes.HttpStatus}. */
    public String qualified() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** The name without those around it. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
