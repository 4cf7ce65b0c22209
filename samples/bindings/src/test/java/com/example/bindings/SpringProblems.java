package com.example.bindings;

import com.example.bindings.codes.IotException;
import io.codebook.HttpProblem;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a failure that carries a code with problem details. */
@RestControllerAdvice
class SpringProblems {
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(IotException failure) {
        HttpProblem problem = failure.toProblem("https://api.example.com/errors/");
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.parseMediaType(HttpProblem.MEDIA_TYPE))
                .body(problem.members());
    }
}
