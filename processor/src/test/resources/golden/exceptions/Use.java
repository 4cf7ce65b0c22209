package com.example.codes;

import io.codebook.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;

class Use {
    private static final String ERRORS = "https://api.example.com/errors/";

    static void run() throws IOException, ClassNotFoundException {
        IotException plain = new IotException(IotCode.NOT_FOUND);
        check(plain.code() == IotCode.NOT_FOUND);
        check(plain.getMessage(), "4004 Not Found");
        check(plain.details().isEmpty());
        check(
                plain.toProblem(ERRORS),
                new HttpProblem(ERRORS + "not_found", "Not Found", 404, null, 4004, Map.of()));

        Exception cause = new IllegalStateException("disk full");
        IotException full = new IotException(IotCode.CONFLICT, "device 17 exists already", Map.of("device", 17), cause);
        check(full.getCause() == cause);
        HttpProblem problem = full.toProblem(ERRORS);
        check(problem.members().toString(), "{type=https://api.example.com/errors/conflict, title=Conflict, status=409,"
                + " detail=device 17 exists already, code=4009, device=17}");
        check(new IotException(IotCode.UNAVAILABLE, "no device").toProblem(ERRORS).status() == 500);
        check(new IotException(IotCode.CONFLICT, "exists", Map.of("code", 1)).toProblem("").members().get("code"), 4009);

        IotException copy = copyOf(full);
        check(copy.code() == IotCode.CONFLICT && copy.details().isEmpty());
        check(copy.getMessage(), "device 17 exists already");
        check(copyOf(new FaultException(Fault.of(1001L), "stuck")).code() == Fault.of(1001L));

        check(new HttpException(HttpStatus.CONFLICT, "exists").toProblem("urn:http:").type(), "urn:http:conflict");
        check(new SqlStateException(SqlState.UNIQUE_VIOLATION, cause.getMessage(), cause).getMessage(), "disk full");
        check(new SqlStateException(SqlState.UNIQUE_VIOLATION).getMessage(), "23505 Unique Violation");

        check(meaning(4009), "conflict");
        check(FaultNumbers.LAMP == 0x10L && CoapBytes.NOT_FOUND == 132);
        check(SqlStates.UNIQUE_VIOLATION, "23505");
    }

    private static String meaning(int number) {
        return switch (number) {
            case IotNumbers.CONFLICT -> "conflict";
            case IotNumbers.NOT_FOUND -> "not found";
            default -> "?";
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> T copyOf(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            protected Class<?> resolveClass(java.io.ObjectStreamClass type) throws ClassNotFoundException {
                return Class.forName(type.getName(), false, Use.class.getClassLoader());
            }
        };
        try (in) {
            return (T) in.readObject();
        }
    }

    private static void check(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }

    private static void check(boolean expected) {
        if (!expected) {
            throw new AssertionError();
        }
    }
}
