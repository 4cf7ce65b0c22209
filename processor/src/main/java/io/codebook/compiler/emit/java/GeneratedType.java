package io.codebook.compiler.emit.java;

import java.util.List;

/**
 * A generated top-level type.
 *
 * @param name its simple name
 * @param nested the binary names of its public nested types, without the package, such as {@code IotCode$Category}
 * @param text the text of its file
 */
public record GeneratedType(String name, List<String> nested, String text) {}
