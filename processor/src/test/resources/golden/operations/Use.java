package com.example.codes;

import java.util.List;
import java.util.Set;

@SuppressWarnings("deprecation")
final class Use {
    static void run() {
        grouped();
        flat();
    }

    private static void grouped() {
        equal(
                List.of(DeviceOperation.values()),
                List.of(DeviceOperation.BOOTSTRAP_WRITE, DeviceOperation.WRITE, DeviceOperation.WRITE_ATTRIBUTES));
        check(DeviceOperation.WRITE.allows(CoapCode.BAD_REQUEST), "listed");
        check(!DeviceOperation.BOOTSTRAP_WRITE.allows(CoapCode.BAD_REQUEST), "not listed");
        check(!DeviceOperation.WRITE.allows(CoapCode.INTERNAL_SERVER_ERROR), "the fallback is not listed");
        check(DeviceOperation.WRITE.mayAnswer(CoapCode.BAD_REQUEST), "listed");
        check(DeviceOperation.WRITE.mayAnswer(CoapCode.INTERNAL_SERVER_ERROR), "the fallback may be answered");
        check(!DeviceOperation.BOOTSTRAP_WRITE.mayAnswer(CoapCode.BAD_REQUEST), "neither listed nor the fallback");
        equal(
                DeviceOperation.WRITE.reasons(CoapCode.BAD_REQUEST),
                List.of("One phrase", "Another phrase", "A \"third\" one"));
        equal(DeviceOperation.WRITE.reasons(CoapCode.INTERNAL_SERVER_ERROR), List.of());
        equal(
                DeviceOperation.BOOTSTRAP_WRITE.reasons(CoapCode.CHANGED),
                List.of("\u201cWrite\u201d operation is completed"));
        equal(DeviceOperation.BOOTSTRAP_WRITE.codes(), Set.of(CoapCode.CHANGED, CoapCode.UNSUPPORTED_FORMAT));
        equal(DeviceOperation.BOOTSTRAP_WRITE.successCodes(), Set.of(CoapCode.CHANGED));
        equal(DeviceOperation.WRITE_ATTRIBUTES.successCodes(), Set.of());
        equal(DeviceOperation.WRITE.orFallback(CoapCode.CHANGED), CoapCode.CHANGED);
        equal(DeviceOperation.WRITE.orFallback(CoapCode.UNSUPPORTED_FORMAT), CoapCode.INTERNAL_SERVER_ERROR);
        thrown(UnsupportedOperationException.class, () -> DeviceOperation.WRITE.codes().clear());
        thrown(
                UnsupportedOperationException.class,
                () -> DeviceOperation.WRITE.reasons(CoapCode.CHANGED).clear());

        equal(DeviceOperation.WRITE.title(), "Write");
        equal(DeviceOperation.WRITE.group(), DeviceOperation.Group.DEVICE_MANAGEMENT);
        equal(DeviceOperation.Group.BOOTSTRAP.title(), "Bootstrap Interface");
        equal(DeviceOperation.find(DeviceOperation.Group.BOOTSTRAP, "Write"), DeviceOperation.BOOTSTRAP_WRITE);
        equal(DeviceOperation.find(DeviceOperation.Group.DEVICE_MANAGEMENT, "Write"), DeviceOperation.WRITE);
        equal(DeviceOperation.find(DeviceOperation.Group.BOOTSTRAP, "Write-Attributes"), null);
    }

    private static void flat() {
        equal(ToolCommand.find("check"), ToolCommand.CHECK);
        equal(ToolCommand.find("Check"), null);
        equal(ToolCommand.CHECK.title(), "check");
        equal(ToolCommand.CHECK.codes(), Set.of(ExitCode.FINE, ExitCode.FAILED));
        equal(ToolCommand.ACCEPT.codes(), Set.of(ExitCode.FINE));
        equal(
                ToolCommand.CHECK.reasons(ExitCode.FAILED),
                List.of("Something is wrong", "The file is missing"));
        check(!ToolCommand.ACCEPT.allows(ExitCode.FAILED), "not listed");

        check(Probe.PING.allows(ExitCode.FINE), "listed without a phrase");
        equal(Probe.PING.reasons(ExitCode.FINE), List.of());
        equal(Probe.PING.reasons(ExitCode.FAILED), List.of("No reply"));
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static void equal(Object actual, Object expected) {
        check(java.util.Objects.equals(actual, expected), actual + " is not " + expected);
    }

    private static <E extends RuntimeException> String thrown(Class<E> type, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException thrown) {
            equal(thrown.getClass(), type);
            return thrown.getMessage();
        }
        throw new AssertionError("nothing was thrown");
    }
}
