package io.codebook.processor;

import static io.codebook.processor.FormatSchema.refuses;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor underlines in what refers to code tables: operation tables, mappings and schemas. */
class FormatSchemaReferencesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no type               |             | codes-from: c, operations: {O: {2.04: a}}
            no codes-from         |             | type: T, operations: {O: {2.04: a}}
            no codes-from         |             | type: T, groups: {g: {operations: {O: {2.04: a}}}}
            no operations         |             | type: T, codes-from: c
            bad codes-from        | /codes-from | type: T, codes-from: CoAP, operations: {O: {2.04: a}}
            groups in a list      | /groups     | type: T, codes-from: c, groups: [g]
            bad id of a group     | /groups     | type: T, codes-from: c, groups: {A B: {operations: {O: {2.04: a}}}}
            operations in a list  | /operations | type: T, codes-from: c, operations: [O]
            operation, no name    | /operations | type: T, codes-from: c, operations: {"": {2.04: a}}
            no operation          | /operations | type: T, codes-from: c, operations: {}
            no group              | /groups     | type: T, codes-from: c, groups: {}
            """)
    void refusesOperationTable(String mistake, String location, String yaml) {
        refuses("codebook: 1\ntables: {t: {%s}}", yaml, "/tables/t", location);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown key           |             | prefix: A
            two fallbacks         | /fallback   | fallback: [4, 5]
            groups as well        | /operations | groups: {g: {operations: {P: {2.04: a}}}}
            number                | /number     | number: coap
            reserved              | /reserved   | reserved: {}
            text form             | /text-form  | text-form: "{number}"
            profile-of            | /profile-of | profile-of: coap
            unique field          | /fields/f/unique | fields: {f: {type: label, unique: true}}
            field with many       | /fields/f/many   | fields: {f: {type: label, many: true}}
            field with ranges     | /fields/f/values | fields: {f: {values: {a: 2.00-2.31}}}
            field called name     | /fields     | fields: {name: {type: text}}
            fallback, twice       | /fallback/operations | fallback: {code: 2.04, operations: [O, O]}
            """)
    void refusesKeyOfOperationTable(String mistake, String location, String yaml) {
        refuses(
                "codebook: 1\ntables: {t: {type: T, codes-from: c, operations: {O: {2.04: a}}, %s}}",
                yaml, "/tables/t", location);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing               |             | {}
            not a map             |             | [Write, Delete]
            unknown key           |             | {operations: {O: {2.04: a}}, doc: b}
            empty title           | /title      | {operations: {O: {2.04: a}}, title: ""}
            prefix, lower case    | /prefix     | {operations: {O: {2.04: a}}, prefix: b}
            no operation          | /operations | {operations: {}}
            """)
    void refusesGroup(String mistake, String location, String yaml) {
        refuses(
                "codebook: 1\ntables: {t: {type: T, codes-from: c, groups: {g: %s}}}",
                yaml, "/tables/t/groups/g", location);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no codes              |             | {}
            same phrase twice     | /2.04       | {2.04: [a, a]}
            codes in a list       |             | [2.04]
            code of blanks        |             | {" ": a}
            no phrase             | /2.04       | {2.04: }
            phrases of a bad id   | /2.04       | {2.04: {A: b}}
            name without phrases  | /2.04/name  | {2.04: {name: b}}
            list of an id         | /2.04/a     | {2.04: {a: [b]}}
            no id                 | /2.04       | {2.04: {}}
            list beside phrases   | /2.04/a     | {2.04: {phrases: b, a: [b]}}
            empty phrase          | /2.04       | {2.04: ""}
            empty second phrase   | /2.04/1     | {2.04: [a, ""]}
            """)
    void refusesOperation(String mistake, String location, String yaml) {
        refuses(
                "codebook: 1\ntables: {t: {type: T, codes-from: c, operations: {O: %s}}}",
                yaml, "/tables/t/operations/O", location);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            not a map             |             | iot to http
            no from               |             | {to: http, codes: {}}
            no to                 |             | {from: iot, codes: {}}
            no codes              |             | {from: iot, to: http}
            unknown key           |             | {from: iot, to: http, codes: {}, default: 500}
            bad from              | /from       | {from: IoT, to: http, codes: {}}
            two tables            | /to         | {from: iot, to: [http, coap], codes: {}}
            source in a list      | /source     | {from: iot, to: http, codes: {}, source: [a]}
            codes in a list       | /codes      | {from: iot, to: http, codes: [200]}
            blank code            | /codes      | {from: iot, to: http, codes: {" ": 200}}
            no target             | /codes/1    | {from: iot, to: http, codes: {1: }}
            empty target          | /codes/1    | {from: iot, to: http, codes: {1: ""}}
            no targets            | /codes/1    | {from: iot, to: http, codes: {1: []}}
            list in a list        | /codes/1/0  | {from: iot, to: http, codes: {1: [[200]]}}
            none, no reason       | /codes/1    | {from: iot, to: http, codes: {1: none}}
            none, empty reason    | /codes/1/none | {from: iot, to: http, codes: {1: {none: }}}
            none of it            | /codes/1    | {from: iot, to: http, codes: {1: {}}}
            none and more         | /codes/1    | {from: iot, to: http, codes: {1: {none: a, code: 200}}}
            otherwise none        | /otherwise  | {from: iot, to: http, codes: {}, otherwise: none}
            otherwise nothing     | /otherwise  | {from: iot, to: http, codes: {}, otherwise: }
            """)
    void refusesMapping(String mistake, String location, String yaml) {
        refuses("codebook: 1\ntables: {}\nmappings: [%s]", yaml, "/mappings/0", location);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            not a map             |             | iot
            no codes-of           |             | {schema: {}}
            no schema             |             | {codes-of: iot}
            unknown key           |             | {codes-of: iot, schema: {}, title: a}
            bad codes-of          | /codes-of   | {codes-of: Iot, schema: {}}
            schema as text        | /schema     | {codes-of: iot, schema: object}
            no codes              | /codes      | {codes-of: iot, schema: {}, codes: []}
            where in a list       | /where      | {codes-of: iot, schema: {}, where: [category]}
            where, bad field      | /where      | {codes-of: iot, schema: {}, where: {Category: [a]}}
            where, no values      | /where/category | {codes-of: iot, schema: {}, where: {category: []}}
            where, map in values  | /where/category/0 | {codes-of: iot, schema: {}, where: {category: [{}]}}
            """)
    void refusesSchema(String mistake, String location, String yaml) {
        refuses("codebook: 1\ntables: {}\nschemas: {s: %s}", yaml, "/schemas/s", location);
    }
}
