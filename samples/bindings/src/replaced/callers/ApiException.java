package com.example.devices;

import org.springframework.http.ProblemDetail;

public class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode error;

    public ApiException(ErrorCode error) {
        super(error.getMessage());
        this.error = error;
    }

    public ProblemDetail toProblem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(error.getStatus(), getMessage());
        problem.setProperty("code", error.getCode());
        return problem;
    }
}
