package com.example.codes;

final class Use {
    static void run() {
        check(ValveOperation.CLOSE.mayAnswer(CoapCode.CHANGED), "listed");
        check(ValveOperation.CLOSE.mayAnswer(CoapCode.INTERNAL_SERVER_ERROR), "the group has the fallback");
        check(ValveOperation.CHECK.mayAnswer(CoapCode.INTERNAL_SERVER_ERROR), "the operation has the fallback");
        check(!ValveOperation.CHECK.mayAnswer(CoapCode.BAD_REQUEST), "neither listed nor the fallback");
        check(ValveOperation.NOTIFY.mayAnswer(CoapCode.CHANGED), "listed");
        check(!ValveOperation.NOTIFY.mayAnswer(CoapCode.INTERNAL_SERVER_ERROR), "the operation has no fallback");

        check(ValveOperation.OPEN.orFallback(CoapCode.BAD_REQUEST) == CoapCode.INTERNAL_SERVER_ERROR, "fallback");
        check(ValveOperation.OPEN.orFallback(CoapCode.CHANGED) == CoapCode.CHANGED, "listed");
        check(ValveOperation.NOTIFY.orFallback(CoapCode.CHANGED) == CoapCode.CHANGED, "listed");
        check(ValveOperation.NOTIFY.orFallback(CoapCode.BAD_REQUEST) == null, "neither listed nor a fallback");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
