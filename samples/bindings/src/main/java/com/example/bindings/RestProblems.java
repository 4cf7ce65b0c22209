package com.example.bindings;

import com.example.bindings.codes.IotException;
import io.codebook.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers a failure that carries a code with problem details. */
public final class RestProblems implements ExceptionMapper<IotException> {
    @Override
    public Response toResponse(IotException failure) {
        HttpProblem problem = failure.toProblem("https://api.example.com/errors/");
        return Response.status(problem.status())
                .type(HttpProblem.MEDIA_TYPE)
                .entity(problem.members())
                .build();
    }
}
