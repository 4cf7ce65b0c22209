package io.codebook.compiler.output.typescript;

import io.codebook.compiler.model.CodeTable;
import java.util.List;

/** The version of a table, and what to send to peers of an older one. */
final class TsVersions {
    private TsVersions() {}

    static void add(CodeTable table, TsTable names, TsLookups lookups, TsModule module) {
        String version = String.valueOf(table.version());
        module.constant(
                new TsDoc().paragraph("The version of the table."),
                names.member("Version"),
                version,
                new TsValue.Literal(version));
        module.function(
                new TsDoc()
                        .paragraph(
                                "The code to send to a peer whose table is of a version: the code itself, or the first"
                                        + " of its fallbacks that the peer knows, or the code itself if it knows none."),
                names.member("ForVersion"),
                List.of("code: " + names.type(), "version: number"),
                names.type(),
                "code, version",
                """
                  let entry = %1$s(code);
                  while (entry !== undefined && entry.since > version) {
                    entry = %1$s(entry.fallback);
                  }
                  return entry?.number ?? code;
                """.formatted(lookups.find()));
    }
}
