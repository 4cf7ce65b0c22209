package io.codebook.processor;

import static io.codebook.processor.FormatSchema.accepts;
import static io.codebook.processor.FormatSchema.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecificationVersion;
import io.codebook.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor accepts and underlines while somebody writes the code tables of a codes.yaml. */
class FormatSchemaTest {
    @Test
    void isAJsonSchema() {
        Schema draft =
                FormatSchema.REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertEquals(List.of(), draft.validate(FormatSchema.FORMAT.getSchemaNode()));
    }

    @Test
    void acceptsTheTablesOfThisProject() throws IOException {
        Path root = Repository.ROOT;
        accepts(Files.readString(root.resolve("codes.yaml")));
        accepts(Files.readString(root.resolve("standard/codes.yaml")));
    }

    @Test
    void knowsBothFormsOfAnOperation() {
        String table = """
                codebook: 1
                tables:
                  tool:
                    type: ToolCommand
                    codes-from: state
                    operations:
                      check: %s
                """;
        accepts(table.formatted("{answers: {1: Fine}}"));
        accepts(table.formatted(
                "{answers: {1: [a, b]}, constant: X, aliases: [Old, OLDER], deprecated: a, retired: b, doc: c}"));
        String operation = "/tables/tool/operations/check";
        refuses(table.formatted("{answers: {}}"), operation + "/answers");
        refuses(table.formatted("{answers: {1: a}, constant: x}"), operation + "/constant");
        refuses(table.formatted("{answers: {1: a}, aliases: x}"), operation + "/aliases");
        refuses(table.formatted("{answers: {1: a}, docs: x}"), operation);
        refuses(table.formatted("{doc: a}"), operation + "/doc");
        refuses(table.formatted("{doc: a, 1: b}"), operation + "/doc");
        refuses(table.formatted("{answers: a}"), operation + "/answers");
        String ofTexts = table + "  state: {type: State, number: text, codes: {doc: {name: Doc}}}\n";
        accepts(ofTexts.formatted("{answers: a phrase of a code, doc: [of, another]}"));
        accepts(ofTexts.formatted("{doc: [a phrase of a code, and another]}"));
    }

    @Test
    void knowsBothFormsOfAFallback() {
        String table = """
                codebook: 1
                tables:
                  tool: {type: ToolCommand, codes-from: state, fallback: %s, operations: {check: {1: Fine}}}
                """;
        accepts(table.formatted("5.00"));
        accepts(table.formatted("{code: 5.00, groups: [a, b]}"));
        accepts(table.formatted("{code: 5.00, operations: check}"));
        accepts(table.formatted("{code: 5.00, groups: a, operations: [check]}"));
        String fallback = "/tables/tool/fallback";
        refuses(table.formatted("{code: 5.00}"), fallback);
        refuses(table.formatted("{groups: [a]}"), fallback);
        refuses(table.formatted("{code: 5.00, group: a}"), fallback);
        refuses(table.formatted("{code: 5.00, groups: []}"), fallback + "/groups");
        refuses(table.formatted("[5.00]"), fallback);
    }

    @Test
    void knowsEnumsThatStay() {
        String table = """
                codebook: 1
                tables:
                  errors: {%s, number: int, codes: {1: {name: One, constant: %s}}}
                """;
        accepts(table.formatted("enum: com.example.ErrorCode, accessors: {number: getCode}", "one"));
        accepts(table.formatted("type: ErrorCode", "ONE"));
        refuses(table.formatted("type: ErrorCode", "one"), "/tables/errors/codes/1/constant");
        refuses(table.formatted("enum: com.example.ErrorCode", "no-name"), "/tables/errors/codes/1/constant");
        refuses(table.formatted("enum: ErrorCode", "ONE"), "/tables/errors/enum");
        refuses(table.formatted("enum: com.example.ErrorCode, parts: 1000", "ONE"), "/tables/errors/parts");
        refuses(table.formatted("enum: com.example.ErrorCode, type: ErrorCode", "ONE"), "/tables/errors");
        refuses(table.formatted("title: Errors", "ONE"), "/tables/errors");
    }

    @Test
    void knowsOpenClasses() {
        String table = """
                codebook: 1
                tables:
                  tool: {type: ToolCommand, codes-from: state, open: %s, operations: {check: {1: Fine}}}
                """;
        accepts(table.formatted("4xx"));
        accepts(table.formatted("[4.xx, 5.xx]"));
        String open = "/tables/tool/open";
        refuses(table.formatted("all"), open);
        refuses(table.formatted("true"), open);
        refuses(table.formatted("[]"), open);
        refuses(table.formatted("[4xx, 4xx]"), open);
        refuses(table.formatted("[4xx, 500]"), open + "/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            codebook: 1
            tables: {}
            """, """
            codebook: 1
            tables:
              iot:
                title: iot/v1 response codes
                source: "iot/v1 reference, response codes"
                doc: Anything else worth saying.
                type: IotCode
                number: int
                fields:
                  category: {values: {success: 2000-2999, error: [4000-4999, 5000-5999]}, stability: worded}
                  severity: {values: [low, 1, true], optional: true, stability: free}
                  error.type: {type: label, unique: true, optional: true, stability: fixed, doc: One to one}
                  retry-after: {type: int}
                  retryable: {type: boolean, unique: false, many: false}
                  handling: {values: [wait, ask], many: true, optional: true}
                  header: {type: label, many: true, unique: false, optional: true}
                reserved: {4100-4199: for partners, -1: the end, -9--5: for tests, 0x10 - 0x1F: for tests}
                codes:
                  0: {name: Zero}
                  -7: {name: Minus Seven}
                  0x7F: {name: Hexadecimal}
                  2000: {name: Ok, meaning: Fine, category: success, retry-after: 12, retryable: true}
                  4000:
                    name: Bad Request
                    meaning: |
                      One paragraph.

                      Another.
                    constant: BAD_REQUEST_4
                    aliases: [Wrong Request, 400]
                    deprecated: use 4001
                    retired: nobody sends it
                    since: 2
                    fallback: 2000
                    doc: Free text.
                    error.type: bad_request
                    handling: [wait, ask]
                    header: Retry-After
                  4010: {reserved: was used in a trial}
              iam:
                type: IamStatus
                profile-of: http
                text-form: "{number} {name}"
                codes: {404: {name: NotFound}}
            """, """
            codebook: 1
            tables:
              hresult:
                type: HResult
                number: uint32
                codes: {0: {name: Ok}, 0x80070005: {name: Access Denied}, 2147942406: {name: Other}}
                reserved: {0x80070006-0x80070010: later}
              http:
                type: HttpStatus
                number: http
                codes: {404: {name: 404}}
                reserved: {418: a joke, 450-460: later}
              coap:
                type: CoapCode
                number: coap
                codes: {4: {name: 4.00 to some parsers}, 4.1: {name: 4.10 to some parsers}, 4.04: {name: Not Found}}
                reserved: {4.30: later, 5.20-5.31: later}
                fields: {class: {values: {success: 2.00-2.31, error: [4.00-4.31, 5.00-5.31]}, optional: true}}
              quic:
                type: Quic
                number: int64
                codes: {0x3FFFFFFFFFFFFFFF: {name: Largest}, -1: {name: Below}}
                reserved: {-9--5: for tests}
              faults: {type: Fault, number: int, parts: 1000, codes: {1: {name: Ok}}}
              status: {type: Status, number: uint32, parts: 0x10000, codes: {1: {name: Ok}}}
              sqlstate:
                type: SqlState
                number: text
                parts: 2
                codes: {01003: {name: yes, meaning: 12}, 0E000: {name: true, meaning: 2001-01-01, since: 2, fallback: NO}}
            """, """
            codebook: 1
            tables:
              lwm2m:
                title: LWM2M response codes
                fields: {sent-by: {values: [client, server], optional: true}}
                source: LWM2M
                doc: Free text.
                type: Lwm2mOperation
                codes-from: coap
                fallback: 5.00
                groups:
                  bootstrap:
                    title: Bootstrap Interface
                    prefix: BOOTSTRAP
                    operations: {Write: {2.04: Done}, De-register: {4.00: [One phrase, Another phrase]}}
                  reporting: {operations: {Observe: {2.05: 1, 4.00: true}}}
                  named:
                    operations:
                      Create: {4.00: {exists: It exists, no-mandatory-resource: 1}, 4.04: []}
                      Delete: {4.00: {name: Bad request, phrases: [], sent-by: client}, 4.04: {phrases: {gone: It is gone}}}
              next: {type: Next, extends: lwm2m, operations: {Read: {2.05: 1}}}
              codes: {type: Codes, extends: iot, codes: {1: {name: One, color: red}}}
              plain: {type: Plain, codes-from: coap, operations: {Bootstrap Request: {2.04: Done}}}
            mappings:
              - {from: iot, to: http, codes: {2000: 200, 4000: 400}}
              - {from: version, to: country, codes: {4.1: [4.1, 4.10], 4.2: NO, 01: true}}
              - from: coap
                to: http
                source: RFC 8075, Table 2
                codes: {2.02: [200, 204], 2.31: {none: consumed by the proxy}}
                otherwise: 500
              - {from: iam, to: iot, otherwise: [4000, 4001]}
              - {from: iot, to: iam, otherwise: {none: not for people}}
            schemas:
              http-error-response:
                codes-of: iot
                codes: [4000, 4.01, 0E000]
                where: {category: [client-error, 1, true], error.type: [conflict]}
                schema:
                  type: object
                  required: [code, error]
                  properties: {code: {$code: number}, error: {properties: {type: {$code: error.type}}}}
              anything: {codes-of: iot, codes: 4000, where: {category: success}, schema: {}}
            """})
    void acceptsEveryKey(String yaml) {
        accepts(yaml);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            not a map             |             | [codebook, tables]
            empty                 |             | {}
            no version            |             | {tables: {}}
            no tables             |             | {codebook: 1}
            another version       | /codebook   | {codebook: 2, tables: {}}
            version as text       | /codebook   | {codebook: "1", tables: {}}
            unknown key           |             | {codebook: 1, tables: {}, table: {}}
            tables in a list      | /tables     | {codebook: 1, tables: []}
            mappings by id        | /mappings   | {codebook: 1, tables: {}, mappings: {}}
            schemas in a list     | /schemas    | {codebook: 1, tables: {}, schemas: []}
            upper case in an id   | /tables | {codebook: 1, tables: {A: {type: A, number: int, codes: {1: {name: A}}}}}
            underscore in an id   | /schemas    | {codebook: 1, tables: {}, schemas: {a_b: {codes-of: t, schema: {}}}}
            """)
    void refusesFile(String mistake, String location, String yaml) {
        refuses(yaml, location == null ? "" : location);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing               |             | {}
            not a map             |             | 12
            no type               |             | {number: int, codes: {1: {name: A}}}
            no number             |             | {type: T, codes: {1: {name: A}}}
            no codes              |             | {type: T, number: int}
            type in lower case    | /type       | {type: iotCode, number: int, codes: {1: {name: A}}}
            type as a number      | /type       | {type: 12, number: int, codes: {1: {name: A}}}
            unknown number        | /number     | {type: T, number: int32, codes: {1: {name: A}}}
            number in a profile   | /number     | {type: T, number: http, profile-of: http, codes: {404: {name: A}}}
            profile of a bad id   | /profile-of | {type: T, profile-of: HTTP, codes: {404: {name: A}}}
            profile without codes |             | {type: T, profile-of: http}
            codes in a list       | /codes      | {type: T, number: int, codes: [404]}
            leading zero          | /codes      | {type: T, number: int, codes: {007: {name: A}}}
            int with a point      | /codes      | {type: T, number: int, codes: {4.04: {name: A}}}
            no part               | /parts      | {type: T, number: int, parts: 0, codes: {1: {name: A}}}
            parts by name         | /parts      | {type: T, number: int, parts: many, codes: {1: {name: A}}}
            int64 with a point    | /codes      | {type: T, number: int64, codes: {4.04: {name: A}}}
            parts of int64        | /parts      | {type: T, number: int64, parts: 100, codes: {1: {name: A}}}
            parts of HTTP         | /parts      | {type: T, number: http, parts: 100, codes: {404: {name: A}}}
            range of codes        | /codes      | {type: T, number: int, codes: {1-9: {name: A}}}
            negative uint32       | /codes      | {type: T, number: uint32, codes: {-1: {name: A}}}
            no HTTP status        | /codes      | {type: T, number: http, codes: {1000: {name: A}}}
            no CoAP code          | /codes      | {type: T, number: coap, codes: {4.32: {name: A}}}
            short CoAP code       | /codes      | {type: T, number: coap, codes: {4.4: {name: A}}}
            no code               | /codes      | {type: T, number: int, codes: {}}
            empty code            | /codes      | {type: T, number: text, codes: {"": {name: A}}}
            reserved minus        | /reserved   | {type: T, number: uint32, codes: {1: {name: A}}, reserved: {-1: b}}
            reserved beyond HTTP  | /reserved   | {type: T, number: http, codes: {404: {name: A}}, reserved: {1000: b}}
            reserved beyond CoAP  | /reserved   | {type: T, number: coap, codes: {4.04: {name: A}}, reserved: {5.32: b}}
            """)
    void refusesCodeTable(String mistake, String location, String yaml) {
        refuses("codebook: 1\ntables: {t: %s}", yaml, "/tables/t", location);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown key           |             | titel: Codes
            empty title           | /title      | title: " "
            source in a list      | /source     | source: [a, b]
            no text in doc        | /doc        | doc: ""
            fields in a list      | /fields     | fields: [category]
            bad id of a field     | /fields     | fields: {a b: {type: text}}
            field called name     | /fields     | fields: {name: {type: text}}
            reserved in a list    | /reserved   | reserved: [1, 2]
            reserved for nothing  | /reserved/1 | reserved: {1: }
            reserved word         | /reserved   | reserved: {a: b}
            half a range          | /reserved   | reserved: {4100-: b}
            text form, no braces  | /text-form  | text-form: number
            codes and codes-from  | /codes-from | codes-from: coap
            codes and fallback    | /fallback   | fallback: 1
            codes and groups      | /groups     | groups: {}
            codes and operations  | /operations | operations: {O: {2.04: a}}
            codes and open        | /open       | open: 4xx
            """)
    void refusesKeyOfCodeTable(String mistake, String location, String yaml) {
        refuses(
                "codebook: 1\ntables: {t: {type: T, number: int, codes: {1: {name: A}}, %s}}",
                yaml, "/tables/t", location);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing               |             | {}
            not a map             |             | label
            unknown key           |             | {type: label, default: a}
            unknown type          | /type       | {type: string}
            type and values       | /type       | {type: label, values: [a, b]}
            values as text        | /values     | {values: a}
            no values             | /values     | {values: []}
            no values with ranges | /values     | {values: {}}
            the same value twice  | /values     | {values: [a, a]}
            empty value           | /values/0   | {values: [""]}
            no range              | /values/a   | {values: {a: many}}
            half a range          | /values/a   | {values: {a: 2000-}}
            range without value   | /values     | {values: {"": 1-9}}
            no ranges             | /values/a   | {values: {a: []}}
            no range in a list    | /values/a/0 | {values: {a: [few, 1-9]}}
            range in a map        | /values/a   | {values: {a: {from: 1, to: 9}}}
            list in a list        | /values/a/0 | {values: {a: [[1-9]]}}
            unique as text        | /unique     | {type: label, unique: yes}
            unique boolean        | /unique     | {type: boolean, unique: true}
            unique values         | /unique     | {values: [a, b], unique: true}
            many as text          | /many       | {type: label, many: several}
            many booleans         | /type       | {type: boolean, many: true}
            many with ranges      | /values     | {values: {a: 1-9}, many: true}
            many and unique       | /unique     | {type: label, many: true, unique: true}
            optional as text      | /optional   | {type: label, optional: sometimes}
            unknown stability     | /stability  | {type: label, stability: frozen}
            doc in a list         | /doc        | {type: label, doc: [a]}
            """)
    void refusesField(String mistake, String location, String yaml) {
        refuses(
                "codebook: 1\ntables: {t: {type: T, number: int, codes: {1: {name: A}}, fields: {f: %s}}}",
                yaml, "/tables/t/fields/f", location);
    }

    @Test
    void refusesRangesOfText() {
        refuses(
                "codebook: 1\ntables: {t: {type: T, number: text, codes: {A: {name: A}}, %s}}",
                "fields: {f: {values: {a: 1-9}}}", "/tables/t", "/fields/f/values");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing               |             | {}
            not a map             |             | Ok
            no name               |             | {meaning: Successful}
            empty name            | /name       | {name: ""}
            blank name            | /name       | {name: "  "}
            name left out         | /name       | {name: }
            names in a list       | /name       | {name: [Ok]}
            meaning in a map      | /meaning    | {name: Ok, meaning: {en: Fine}}
            constant, lower case  | /constant   | {name: Ok, constant: Ok}
            constant as a number  | /constant   | {name: Ok, constant: 200}
            alias without a list  | /aliases    | {name: Ok, aliases: Okay}
            aliases in a map      | /aliases    | {name: Ok, aliases: {Okay: 1}}
            empty alias           | /aliases/1  | {name: Ok, aliases: [Okay, ""]}
            the same alias twice  | /aliases    | {name: Ok, aliases: [Okay, Okay]}
            deprecated, no reason | /deprecated | {name: Ok, deprecated: }
            retired, no reason    | /retired    | {name: Ok, retired: ""}
            since 0               | /since      | {name: Ok, since: 0}
            since half            | /since      | {name: Ok, since: 1.5}
            since as text         | /since      | {name: Ok, since: v2}
            two fallbacks         | /fallback   | {name: Ok, since: 2, fallback: [1, 2]}
            fallback, no since    |             | {name: Ok, fallback: 1}
            fallback in version 1 | /since      | {name: Ok, since: 1, fallback: 1}
            doc in a map          | /doc        | {name: Ok, doc: {}}
            reserved, no reason   | /reserved   | {reserved: }
            reserved and name     |             | {reserved: in a trial, name: Ok}
            reserved and a field  |             | {reserved: in a trial, f: a}
            bad id of a field     |             | {name: Ok, Category: a}
            list in a field       | /f          | {name: Ok, f: [a, b]}
            no value in a field   | /f          | {name: Ok, f: }
            """)
    void refusesRow(String mistake, String location, String yaml) {
        refuses(
                "codebook: 1\ntables: {t: {type: T, number: int, fields: {f: {type: text}}, codes: {7: %s}}}",
                yaml, "/tables/t/codes/7", location);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no value              | /f          | {name: Ok, f: []}
            list in a list        | /f/1        | {name: Ok, f: [a, [b]]}
            empty value           | /f/0        | {name: Ok, f: [""]}
            map of values         | /f          | {name: Ok, f: {a: b}}
            the same value twice  | /f          | {name: Ok, f: [a, a]}
            """)
    void refusesValuesOfARow(String mistake, String location, String yaml) {
        refuses(
                "codebook: 1\ntables: {t: {type: T, number: int, fields: {f: {type: text, many: true}}, codes: {7: %s}}}",
                yaml, "/tables/t/codes/7", location);
    }

    @Test
    void refusesUnknownKeysOfRowsWhereNoFieldsAreDeclared() {
        refuses(
                "codebook: 1\ntables: {t: {type: T, profile-of: http, codes: {404: {name: A, meanin: b}}}}",
                "/tables/t/codes/404");
    }
}
