package com.example.deviceapi.service;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of the API: its paths, and the components that the build generates from codes.yaml. */
@RestController
class OpenApiController {

    @GetMapping(path = "/openapi/openapi.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
    Resource paths() {
        return new ClassPathResource("openapi/openapi.yaml");
    }

    @GetMapping(path = "/openapi/codes.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource codes() {
        return new ClassPathResource("openapi/codes.json");
    }
}
