package com.example.bindings;

import com.example.bindings.codes.AnyAccountError;
import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.HttpStatus;
import com.example.bindings.codes.IotCode;
import com.example.bindings.codes.IotException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service that takes codes in each of the places that a request has. */
@RestController
class SpringService {
    /** A body. */
    record Report(List<AnyAccountError> accounts, AnyIotCode code) {}

    @GetMapping("/known/{code}")
    String known(@PathVariable("code") IotCode code) {
        return code.name();
    }

    @GetMapping("/any/{code}")
    String any(@PathVariable("code") AnyIotCode code) {
        return code.toString();
    }

    @GetMapping("/search")
    String search(
            @RequestParam(name = "code", required = false) IotCode code,
            @RequestParam(name = "account", required = false) List<AnyAccountError> account) {
        return code + " " + account;
    }

    @PostMapping("/reports")
    Report report(@RequestBody Report report) {
        return report;
    }

    @GetMapping("/status/{status}")
    ResponseEntity<Void> status(@PathVariable("status") HttpStatus status) {
        return ResponseEntity.status(HttpStatusCode.valueOf(status.number())).build();
    }

    @DeleteMapping("/devices/{device}")
    void delete(@PathVariable("device") int device) {
        throw new IotException(IotCode.CONFLICT, "the device is in use", Map.of("device", device));
    }
}
