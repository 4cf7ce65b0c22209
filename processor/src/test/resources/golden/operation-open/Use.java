package com.example.codes;

import java.util.List;
import java.util.Set;

final class Use {
    static void run() {
        check(RegistryMethod.GET.allows(HttpStatus.OK), "listed");
        check(!RegistryMethod.GET.allows(HttpStatus.CREATED), "not listed, and of no open class");
        check(!RegistryMethod.GET.allows(HttpStatus.MOVED_PERMANENTLY), "not listed, and of no open class");
        check(RegistryMethod.GET.allows(HttpStatus.NOT_FOUND), "of an open class");
        check(RegistryMethod.GET.allows(HttpStatus.INTERNAL_SERVER_ERROR), "of an open class");
        equal(RegistryMethod.GET.codes(), Set.of(HttpStatus.OK));
        equal(RegistryMethod.GET.reasons(HttpStatus.NOT_FOUND), List.of());
        check(RegistryMethod.POST.allows(HttpStatus.NOT_FOUND), "listed, and of an open class");
        equal(RegistryMethod.POST.codes(), Set.of(HttpStatus.CREATED, HttpStatus.NOT_FOUND));
        equal(RegistryMethod.POST.reasons(HttpStatus.NOT_FOUND), List.of("No such collection"));

        check(ValveOperation.OPEN.allows(CoapCode.NOT_FOUND), "of an open class");
        check(!ValveOperation.OPEN.allows(CoapCode.SERVICE_UNAVAILABLE), "the fallback is not allowed");
        check(ValveOperation.OPEN.mayAnswer(CoapCode.SERVICE_UNAVAILABLE), "the fallback may be answered");
        check(ValveOperation.CHECK.mayAnswer(CoapCode.NOT_FOUND), "of an open class");
        check(!ValveOperation.CHECK.mayAnswer(CoapCode.INTERNAL_SERVER_ERROR), "of no open class");
        equal(ValveOperation.OPEN.orFallback(CoapCode.NOT_FOUND), CoapCode.NOT_FOUND);
        equal(ValveOperation.OPEN.orFallback(CoapCode.INTERNAL_SERVER_ERROR), CoapCode.SERVICE_UNAVAILABLE);
        equal(ValveOperation.CHECK.orFallback(CoapCode.INTERNAL_SERVER_ERROR), null);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static void equal(Object actual, Object expected) {
        check(java.util.Objects.equals(actual, expected), actual + " is not " + expected);
    }
}
