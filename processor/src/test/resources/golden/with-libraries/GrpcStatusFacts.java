package com.example.codes;

import io.codebook.Generated;

/** What {@link GrpcStatus} means, for other compilations that import its table. */
@Generated("codes.yaml")
final class GrpcStatusFacts {
    static final String FACTS = """
            codebook-lock 1
            table grpc code 0 constant = "OK"
            table grpc code 0 name = "OK"
            table grpc code 1 constant = "CANCELLED"
            table grpc code 1 name = "CANCELLED"
            table grpc code 3 constant = "INVALID_ARGUMENT"
            table grpc code 3 name = "INVALID_ARGUMENT"
            table grpc code 4 constant = "DEADLINE_EXCEEDED"
            table grpc code 4 name = "DEADLINE_EXCEEDED"
            table grpc code 5 constant = "NOT_FOUND"
            table grpc code 5 name = "NOT_FOUND"
            table grpc json = "name"
            table grpc kind = "codes"
            table grpc number = "int"
            table grpc type = "GrpcStatus"
            end
            """;

    private GrpcStatusFacts() {}
}
