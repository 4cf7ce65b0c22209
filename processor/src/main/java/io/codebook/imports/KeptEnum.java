package io.codebook.imports;

import java.util.Map;

/**
 * An enum that stays beside its table.
 *
 * @param type its qualified name, as Java writes it
 * @param parts the parts of a row that methods return, and the name of each method
 * @param fields the same for the columns that become fields
 */
record KeptEnum(String type, Map<String, String> parts, Map<String, String> fields) {}
