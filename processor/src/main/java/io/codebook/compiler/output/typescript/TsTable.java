package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.Ascii;
import io.codebook.compiler.model.Text;
import java.util.Locale;

/**
 * What a table is called, and the names that its module exports besides; each call for a name gives another one.
 *
 * @param word the type in codes.yaml, of which the names of its functions are made
 * @param type the name of the constants, and of the type of their values
 * @param module the name of its module
 * @param names what the names of its functions are taken from
 */
record TsTable(String word, String type, String module, TsNames names) {
    static TsTable of(Text type, TsNames names) {
        return new TsTable(type.value(), names.give(type.value()), names.giveModule(type.value()), names);
    }

    /** A name such as {@code findIotCode}, {@code findIotCodeByLabel} or {@code AnyIotCode}. */
    String around(String before, String after) {
        return names.give(before + word + after);
    }

    /** A name such as {@code iotCodeEntries}. */
    String member(String after) {
        int capitals = 0;
        while (capitals < word.length() && Ascii.isUpper(word.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows = capitals > 1 && capitals < word.length() && Ascii.isLower(word.charAt(capitals));
        int small = wordFollows ? capitals - 1 : capitals;
        return names.give(word.substring(0, small).toLowerCase(Locale.ROOT) + word.substring(small) + after);
    }
}
