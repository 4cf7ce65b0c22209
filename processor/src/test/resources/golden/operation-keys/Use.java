package com.example.codes;

import java.util.List;
import java.util.Set;

@SuppressWarnings("deprecation")
final class Use {
    static void run() {
        equal(DeviceOperation.BOOTSTRAP_PACK, DeviceOperation.BOOTSTRAP_PACK_REQUEST);
        equal(DeviceOperation.OLD_PACK, DeviceOperation.BOOTSTRAP_PACK_REQUEST);
        equal(
                DeviceOperation.find(DeviceOperation.Group.BOOTSTRAP, "Bootstrap-Request"),
                DeviceOperation.REQUEST_BOOTSTRAP);
        equal(DeviceOperation.find(DeviceOperation.Group.BOOTSTRAP, "Pack"), null);
        equal(DeviceOperation.values().length, 4);
        equal(DeviceOperation.BOOTSTRAP_DISCOVER.retired(), "removed in version 1.2");
        equal(DeviceOperation.WRITE.retired(), null);
        equal(ToolCommand.CHECK.codes(), Set.of(State.ANSWERS, State.DOCUMENTED));
        equal(ToolCommand.LOOK.reasons(State.DOCUMENTED), List.of("Another phrase"));
    }

    private static void equal(Object actual, Object expected) {
        if (actual == null ? expected != null : !actual.equals(expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
