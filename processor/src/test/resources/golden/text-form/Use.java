package com.example.codes;

final class Use {
    static void run() {
        equal(RegistryStatus.NOT_FOUND.textForm(), "404 Not Found");
        equal(RegistryStatus.findByTextForm("404 Not Found"), RegistryStatus.NOT_FOUND);
        equal(RegistryStatus.findByTextForm("405 Not \"Allowed\""), RegistryStatus.NOT_ALLOWED);
        for (RegistryStatus status : RegistryStatus.values()) {
            equal(status.textForm(), status.number() + " " + status.phrase());
            equal(RegistryStatus.findByTextForm(status.textForm()), status);
        }
        equal(RegistryStatus.findByTextForm("404 not found"), null);
        equal(RegistryStatus.findByTextForm("404"), null);
        equal(RegistryStatus.findByTextForm("418 I'm a teapot"), null);
        equal(RegistryStatus.findByTextForm(null), null);

        equal(DeviceError.BAD_REQUEST.textForm(), "[input/bad-1] 4.00: <Bad Request>");
        equal(DeviceError.findByTextForm("[output/bad-1] 5.00: <Failed>"), DeviceError.FAILED);
        equal(DeviceError.findByTextForm("[output/bad-1] 5.00: <Failed"), null);

        equal(FaultFrom0x80070000.ACCESS_DENIED.textForm(), "fault 2147942405");
        equal(Fault.findByTextForm("fault 2147942405"), FaultFrom0x80070000.ACCESS_DENIED);
        equal(Fault.findByTextForm("fault 1"), FaultFrom0x0.ONE);
        equal(Fault.findByTextForm("fault 2"), null);
    }

    private static void equal(Object actual, Object expected) {
        if (actual == null ? expected != null : !actual.equals(expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
