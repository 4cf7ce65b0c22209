package com.example.codes;

import java.util.List;

final class Use {
    static void run() {
        equal(
                DeviceOperation.CREATE.reasons(CoapCode.BAD_REQUEST),
                List.of("The target exists already", "No \"Content-Format\""));
        equal(
                DeviceOperation.CREATE.reason(CoapCode.BAD_REQUEST, DeviceOperation.Reason.EXISTS),
                "The target exists already");
        equal(
                DeviceOperation.CREATE.reason(CoapCode.BAD_REQUEST, DeviceOperation.Reason.NO_CONTENT_FORMAT),
                "No \"Content-Format\"");
        equal(DeviceOperation.WRITE.reason(CoapCode.BAD_REQUEST, DeviceOperation.Reason.EXISTS), "It is there");
        equal(DeviceOperation.WRITE.reason(CoapCode.BAD_REQUEST, DeviceOperation.Reason.NO_CONTENT_FORMAT), null);
        equal(DeviceOperation.WRITE.reason(CoapCode.CREATED, DeviceOperation.Reason.EXISTS), null);
        equal(DeviceOperation.Reason.NO_CONTENT_FORMAT.label(), "no-content-format");

        equal(DeviceOperation.CREATE.phrase(CoapCode.UNSUPPORTED_CONTENT_FORMAT), "Unsupported content format");
        equal(DeviceOperation.CREATE.phrase(CoapCode.CREATED), "Created");
        equal(DeviceOperation.WRITE.phrase(CoapCode.UNSUPPORTED_CONTENT_FORMAT), "Unsupported \"format\"");
        equal(DeviceOperation.WRITE.reasons(CoapCode.UNSUPPORTED_CONTENT_FORMAT), List.of());
    }

    private static void equal(Object actual, Object expected) {
        if (!java.util.Objects.equals(actual, expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
