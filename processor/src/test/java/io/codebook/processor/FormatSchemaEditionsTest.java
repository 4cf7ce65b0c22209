package io.codebook.processor;

import static io.codebook.processor.FormatSchema.accepts;
import static io.codebook.processor.FormatSchema.refuses;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor accepts and underlines in a table that extends another, which leaves out what it inherits. */
class FormatSchemaEditionsTest {
    private static final String EDITION = """
            codebook: 1
            tables:
              codes: {type: Codes, number: http, codes: {200: {name: OK}}}
              later: {type: Later, extends: first, %s}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codes: {}",
                "codes: {404: {name: Not Found, level: high}}, text-form: '{number} {name}'",
                "groups: {}",
                "groups: {g: {title: Group}}",
                "groups: {g: {prefix: GROUP}, h: {}}",
                "groups: {g: {operations: {}}}",
                "operations: {}",
                "operations: {Read: {}}",
                "operations: {Read: {retired: Use Get.}}",
                "operations: {Read: {doc: a, aliases: [Get], constant: READ, deprecated: b}}",
                "operations: {Read: {retired: Use Get., answers: {}}}"
            })
    void acceptsWhatALaterEditionWrites(String written) {
        accepts(EDITION.formatted(written));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            key beside codes      | /operations/Read/doc  | operations: {Read: {doc: a, 404: b}}
            unknown key           | /operations/Read      | operations: {Read: {answers: {404: a}, docs: b}}
            operations and groups | /operations           | groups: {}, operations: {}
            codes and groups      | /codes                | codes: {404: {name: A}}, groups: {}
            many values           | /fields/f/many        | fields: {f: {type: int, many: true}}, operations: {}
            field called doc      | /fields               | fields: {doc: {type: text}}, codes: {}
            """)
    void refusesMistakes(String mistake, String location, String written) {
        refuses(EDITION, written, "/tables/later", location);
    }
}
