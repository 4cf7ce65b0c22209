package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.codebook.standard.HttpStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a device does, whatever the other side sends. */
class NextStepTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | {"code": 2000} | GO_ON
            404 | {"code": 4004} | DROP_MESSAGE
            200 | {"code": 4003} | ASK_OPERATOR
            429 | {"code": 4029} | TRY_LATER
            202 | {"code": 2002} | GO_ON
            403 | {"code": 4031} | ASK_OPERATOR
            500 | {"code": 5001} | TRY_LATER
            503 | {"code": 7000} | TRY_LATER
            400 | {"code": 7000} | DROP_MESSAGE
            502 | {"code": 2000} | TRY_LATER
            201 | {}             | GO_ON
            404 | {}             | DROP_MESSAGE
            401 | {}             | ASK_OPERATOR
            502 | {}             | TRY_LATER
            599 | {}             | TRY_LATER
            499 | {}             | DROP_MESSAGE
            404 | {"code": "4"}  | DROP_MESSAGE
            """)
    void followsFromStatusAndCode(int status, String body, NextStep step) {
        Answer answer =
                new Answer(HttpStatus.decode(status), JsonMapper.shared().readTree(body));
        assertEquals(step, NextStep.after(answer));
    }
}
