package io.codebook.compiler.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bodies the two forms of a schema accept: closed for what is sent, open to newer codes for what is received. */
class ReceivedSchemasTest {
    private static final String CODES = """
            codebook: 1
            tables:
              iot:
                type: IotCode
                number: int
                fields:
                  category: {values: {success: 2000-2999, client: 4000-4999, server: [5000-5099, 5200-5299]}}
                  side: {values: {left: 2000-4499, right: 4500-9999}, optional: true}
                  even: {values: {even: 4000-4400, odd: 4401-5250, none: 2000-2099}}
                  label: {type: label, unique: true, optional: true}
                  weight: {type: int, optional: true}
                  last: {type: boolean, optional: true}
                  team: {values: [red, blue], optional: true}
                  note: {type: text, optional: true}
                  step: {values: [wait, ask, stop], many: true, optional: true}
                  seconds: {type: int, many: true, optional: true}
                codes:
                  2000: {name: Ok}
                  4000: {name: Bad Request, label: bad, weight: 3, last: true, team: red, note: N, step: [wait, ask], seconds: [5, 9]}
                  4009: {name: Conflict, label: conflict, weight: -1, last: false, team: blue, note: M, step: stop}
              http:
                type: Http
                number: http
                text-form: "{number} {name}"
                codes: {200: {name: OK}, 404: {name: Not Found}}
              app:
                type: App
                profile-of: http
                codes: {404: {name: Lost}}
              coap:
                type: Coap
                number: coap
                fields: {kind: {values: {good: 2.00-2.31, bad: [4.00-4.10, 5.00]}}}
                codes: {2.05: {name: Content}, 4.04: {name: Not Found}}
              big:
                type: Big
                number: uint32
                codes: {1: {name: One}}
              quic:
                type: Quic
                number: int64
                codes: {9007199254740993: {name: Beyond Doubles}}
              sql:
                type: Sql
                number: text
                codes: {"01003": {name: Warning}}
            schemas:
              all:
                codes-of: iot
                schema:
                  properties: {code: {$code: number}, label: {$code: label}, weight: {$code: weight}, last: {$code: last}, \
            team: {$code: team}, note: {$code: note}, name: {$code: name}, constant: {$code: constant}, \
            text: {$code: "[{number}] {label}?"}}
              clients:
                codes-of: iot
                where: {category: [client]}
                schema: {properties: {code: {$code: number}, category: {$code: category}}}
              blue:
                codes-of: iot
                where: {team: [blue]}
                schema: {type: object, required: [code], properties: {code: {$code: number}}}
              steps:
                codes-of: iot
                schema: {properties: {code: {$code: number}, step: {$code: step}, seconds: {$code: seconds}}}
              waiting:
                codes-of: iot
                where: {step: [wait]}
                schema: {properties: {code: {$code: number}, step: {$code: step}}}
              step-lists:
                codes-of: iot
                schema:
                  type: object
                  properties:
                    code: {$code: number}
                    steps: {type: array, uniqueItems: true, items: {$code: step}}
                    more: {properties: {seconds: {items: {$code: seconds}}}}
              all-steps:
                codes-of: iot
                schema: {type: array, items: {$code: step}}
              status:
                codes-of: http
                schema: {properties: {status: {$code: text-form}, name: {$code: name}}}
              labels:
                codes-of: iot
                where: {team: [blue]}
                schema: {properties: {label: {$code: label}, weight: {$code: weight}}}
              loose:
                codes-of: iot
                schema: {properties: {weight: {$code: weight}, team: {$code: team}}}
              listed:
                codes-of: iot
                codes: [4000, 4009]
                schema: {properties: {code: {$code: number}, label: {$code: label}}}
              none-of-them:
                codes-of: iot
                schema: {not: {properties: {not: {$code: number}}, required: [not]}}
              named:
                codes-of: iot
                schema: {properties: {if: {$code: number}}}
              items:
                codes-of: iot
                schema: {type: array, items: {properties: {code: {$code: number}}}}
              either:
                codes-of: iot
                schema: {properties: {code: {oneOf: [{$code: number}, {type: integer, minimum: 5000}]}}}
              either-or-more:
                codes-of: iot
                schema: {properties: {code: {oneOf: [{$code: number}, {type: integer, minimum: 5000}], anyOf: [{type: integer, maximum: 5050}]}}}
              either-by-reference:
                codes-of: iot
                schema:
                  $defs: {known: {$code: number}, high: {type: integer, minimum: 5000}}
                  properties: {code: {oneOf: [{$ref: "#/$defs/known"}, {$ref: "#/$defs/high"}]}}
              referred:
                codes-of: iot
                schema:
                  properties: {code: {oneOf: [{$code: number}, {type: string}]}, same: {$ref: "#/properties/code/oneOf/0"}}
              exactly-one:
                codes-of: iot
                schema: {properties: {code: {$code: number}}, oneOf: [{required: [code]}, {required: [text]}]}
              not-either:
                codes-of: iot
                schema: {not: {properties: {code: {oneOf: [{$code: number}, {type: integer, minimum: 4000}]}}, required: [code]}}
              lwm2m:
                codes-of: coap
                schema: {properties: {code: {$code: "{number} {name}"}}}
            """;

    private static final Map<String, String> SCHEMAS = GoldenCase.run(CODES).files().stream()
            .filter(file -> file.name().endsWith(".json"))
            .collect(Collectors.toMap(OutputFile::name, OutputFile::text));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            iot.codes    | 4000                                    | true  | true
            iot.codes    | 4010                                    | false | true
            iot.codes    | 4401                                    | false | true
            iot.codes    | 5050                                    | false | true
            iot.codes    | 5100                                    | false | false
            iot.codes    | 5251                                    | false | false
            iot.codes    | 2100                                    | false | false
            iot.codes    | "4010"                                  | false | false
            iot.codes    | 4010.5                                  | false | false
            steps        | {"code": 4000, "step": "wait"}          | true  | true
            steps        | {"code": 4000, "step": "ask", "seconds": 9} | true | true
            steps        | {"code": 4000, "step": "stop"}          | false | false
            steps        | {"code": 4000, "seconds": 6}            | false | false
            steps        | {"code": 4009, "step": "stop"}          | true  | true
            steps        | {"code": 4009, "seconds": 5}            | false | false
            steps        | {"code": 2000}                          | true  | true
            steps        | {"code": 2000, "step": "wait"}          | false | false
            steps        | {"code": 4010, "step": "new", "seconds": 7} | false | true
            steps        | {"code": 4010, "seconds": "7"}          | false | false
            waiting      | {"code": 4000, "step": "ask"}           | true  | true
            waiting      | {"code": 4009, "step": "stop"}          | false | false
            waiting      | {"code": 4010, "step": "new"}           | false | true
            step-lists   | {"code": 4000, "steps": ["wait", "ask"]} | true | true
            step-lists   | {"code": 4000, "steps": ["wait"]}       | true  | true
            step-lists   | {"code": 4000, "steps": ["wait", "stop"]} | false | false
            step-lists   | {"code": 4000, "steps": ["new"]}        | false | false
            step-lists   | {"code": 4000, "steps": "wait"}         | false | false
            step-lists   | {"code": 4009, "steps": ["stop"]}       | true  | true
            step-lists   | {"code": 4009, "steps": ["ask"]}        | false | false
            step-lists   | {"code": 2000, "steps": []}             | true  | true
            step-lists   | {"code": 2000, "steps": ["wait"]}       | false | false
            step-lists   | {"code": 4010, "steps": ["new", "wait"]} | false | true
            step-lists   | {"code": 4000, "more": {"seconds": [9, 5]}} | true | true
            step-lists   | {"code": 4000, "more": {"seconds": [9, 6]}} | false | false
            step-lists   | {"code": 4010, "more": {"seconds": [6]}} | false | true
            all-steps    | ["wait", "stop"]                        | true  | true
            all-steps    | ["new"]                                 | false | true
            status       | {"status": "404 Not Found", "name": "Not Found"} | true | true
            status       | {"status": "404 Not Found", "name": "OK"} | false | false
            status       | {"status": "410 Gone", "name": "Gone"}  | false | true
            status       | {"status": "Gone"}                      | false | false
            http.codes   | 499                                     | false | true
            http.codes   | 99                                      | false | false
            http.codes   | 1000                                    | false | false
            app.codes    | 200                                     | false | true
            coap.codes   | "4.04"                                  | true  | true
            coap.codes   | "4.05"                                  | false | true
            coap.codes   | "5.00"                                  | false | true
            coap.codes   | "5.01"                                  | false | false
            coap.codes   | "4.11"                                  | false | false
            quic.codes   | 9007199254740993                        | true  | true
            quic.codes   | 9007199254740992                        | false | true
            quic.codes   | -9223372036854775808                    | false | true
            quic.codes   | 9223372036854775808                     | false | false
            big.codes    | 4294967295                              | false | true
            big.codes    | 4294967296                              | false | false
            big.codes    | -1                                      | false | false
            sql.codes    | "01003"                                 | true  | true
            sql.codes    | "01004"                                 | false | true
            sql.codes    | ""                                      | false | false
            sql.codes    | 1003                                    | false | false
            all          | {"code": 4000, "label": "bad"}          | true  | true
            all          | {"code": 4000, "label": "conflict"}     | false | false
            all          | {"code": 4000, "label": "new"}          | false | false
            all          | {"code": 4000, "name": "Bad"}           | false | false
            all          | {"code": 2000, "label": "new"}          | false | false
            all          | {"code": 4010, "label": "new"}          | false | true
            all          | {"code": 4010, "label": "bad"}          | false | true
            all          | {"code": 4010, "label": "a b"}          | false | false
            all          | {"code": 4010, "weight": 7}             | false | true
            all          | {"code": 4010, "weight": "7"}           | false | false
            all          | {"code": 4010, "weight": 2147483648}    | false | false
            all          | {"code": 4010, "last": true}           | false | true
            all          | {"code": 4010, "last": "true"}         | false | false
            all          | {"code": 4010, "team": "green"}         | false | true
            all          | {"code": 4010, "note": "any text"}      | false | true
            all          | {"code": 4010, "note": ""}              | false | false
            all          | {"code": 4010, "name": "Any Name"}      | false | true
            all          | {"code": 4010, "constant": "ANY_NAME"}  | false | true
            all          | {"code": 4010, "constant": "any"}       | false | false
            all          | {"code": 4010, "text": "[4010] new?"}   | false | true
            all          | {"code": 4010, "text": "[4010] new!"}   | false | false
            all          | {"code": 4010, "text": "4010 new?"}     | false | false
            all          | {"code": 6000, "label": "new"}          | false | false
            clients      | {"code": 4010, "category": "client"}    | false | true
            clients      | {"code": 4010, "category": "server"}    | false | false
            clients      | {"code": 5050}                          | false | false
            clients      | {"code": 2000}                          | false | false
            blue         | {"code": 4009}                          | true  | true
            blue         | {"code": 4000}                          | false | false
            blue         | {"code": 5050}                          | false | true
            labels       | {"label": "conflict", "weight": -1}     | true  | true
            labels       | {"label": "conflict", "weight": 3}      | false | false
            labels       | {"label": "new", "weight": 3}           | false | true
            labels       | {"label": "bad"}                        | false | false
            loose        | {"weight": 3, "team": "blue"}           | false | true
            loose        | {"weight": "3"}                         | false | false
            listed       | {"code": 4009, "label": "conflict"}     | true  | true
            listed       | {"code": 4010, "label": "new"}          | false | false
            none-of-them | {"not": 4000}                           | false | false
            none-of-them | {"not": 4010}                           | true  | true
            named        | {"if": 4010}                            | false | true
            named        | {"if": 6000}                            | false | false
            items        | [{"code": 4000}, {"code": 4010}]        | false | true
            items        | [{"code": 4000}, {"code": 6000}]        | false | false
            either       | {"code": 4000}                          | true  | true
            either       | {"code": 4010}                          | false | true
            either       | {"code": 5050}                          | true  | true
            either       | {"code": 4999.5}                        | false | false
            either-or-more | {"code": 5050}                        | true  | true
            either-or-more | {"code": 5051}                        | false | false
            either-by-reference | {"code": 5050}                   | true  | true
            either-by-reference | {"code": 4010}                   | false | true
            referred     | {"same": 4000}                          | true  | true
            referred     | {"same": "4000"}                        | false | false
            exactly-one  | {"code": 4010}                          | false | true
            exactly-one  | {"code": 4000, "text": "T"}             | false | false
            not-either   | {"code": 4000}                          | true  | true
            not-either   | {"code": 4010}                          | false | false
            lwm2m        | {"code": "4.04 Not Found"}              | true  | true
            lwm2m        | {"code": "4.05 Method Not Allowed"}     | false | true
            lwm2m        | {"code": "404 Not Found"}               | false | false
            """)
    void accept(String schema, String body, boolean sent, boolean received) {
        assertThat(accepts(schema, body)).as("sent").isEqualTo(sent);
        assertThat(accepts(schema + ".received", body)).as("received").isEqualTo(received);
    }

    @ParameterizedTest
    @ValueSource(strings = "listed")
    void areTheSameIfTheDeclarationListsItsCodes(String schema) {
        assertThat(text(schema + ".received")).isEqualTo(text(schema));
    }

    private static boolean accepts(String schema, String body) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schema), InputFormat.JSON)
                .validate(body, InputFormat.JSON)
                .isEmpty();
    }

    private static String text(String schema) {
        return SCHEMAS.get("META-INF/codebook/" + schema + ".schema.json");
    }
}
