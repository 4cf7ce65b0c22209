package io.codebook.imports;

import java.util.Map;

/**
 * What to take from a file. An empty text leaves the choice to the reader.
 *
 * @param number the column, or the method of an enum, that has the number
 * @param name the one that has the reason phrase
 * @param constant the column that has the constant
 * @param meaning the one that has the meaning
 * @param fields the ids of fields, and the column or method of each; without any, all other columns become fields
 * @param enumName the enum, or the schema of an OpenAPI file, if there are several
 * @param prefix what the names of the codes begin with, in a header that defines other things, too
 * @param keepEnum whether a compiled enum stays, and no type is generated for the table
 */
public record ImportOptions(
        String number,
        String name,
        String constant,
        String meaning,
        Map<String, String> fields,
        String enumName,
        String prefix,
        boolean keepEnum) {}
