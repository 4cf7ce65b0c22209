package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.codes.IotException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What support sees of failures. */
@RestController
class FailureController {
    private final Failures failures;

    FailureController(Failures failures) {
        this.failures = failures;
    }

    @GetMapping("/v1/failures/{id}")
    FailureReport get(@PathVariable long id) {
        return FailureReport.of(find(id));
    }

    /** Hibernate writes the whole row, with a code that this service may not know. */
    @PutMapping(path = "/v1/failures/{id}/note", consumes = MediaType.TEXT_PLAIN_VALUE)
    FailureReport annotate(@PathVariable long id, @RequestBody String note) {
        Failure failure = find(id);
        failure.note = note;
        return FailureReport.of(failures.save(failure));
    }

    private Failure find(long id) {
        return failures.findById(id)
                .orElseThrow(() -> new IotException(IotCode.NOT_FOUND, "there is no failure " + id));
    }
}
