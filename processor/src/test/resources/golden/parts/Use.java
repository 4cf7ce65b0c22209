package com.example.codes;

import io.codebook.UnknownCodeException;
import io.codebook.Versioned;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Uses what is generated, as a program would. */
@SuppressWarnings("deprecation")
final class Use {
    private Use() {}

    static void run() {
        find();
        constants();
        versions();
        mappings();
        unsigned();
        text();
    }

    private static void find() {
        equal(DeviceCode.find(4009), DeviceCodeFrom4000.CONFLICT);
        equal(DeviceCode.find(-1), DeviceCodeFromMinus1000.RESET);
        equal(DeviceCode.find(-1001), DeviceCodeFromMinus2000.BURNT);
        equal(DeviceCode.find(999), DeviceCodeFrom0.BROKEN);
        equal(DeviceCode.find(1000), DeviceCodeFrom1000.LOST);
        equal(DeviceCode.find(1999), DeviceCodeFrom1000.LAST);
        equal(DeviceCode.find(2000), null);
        equal(DeviceCode.find(1), null);
        equal(DeviceCode.find(Integer.MIN_VALUE), null);
        equal(DeviceCode.find(Integer.MAX_VALUE), null);
        equal(DeviceCode.of(0), DeviceCodeFrom0.OK);
        throwing(UnknownCodeException.class, "no code 3 in table device", () -> DeviceCode.of(3));
        equal(DeviceCode.decode(4009), DeviceCodeFrom4000.CONFLICT);
        equal(DeviceCode.decode(4031), new AnyDeviceCode.Unknown(4031));
        equal(DeviceCode.decode(4031).category(), DeviceCode.Category.SERVER);
        equal(DeviceCode.findByLabel("lost"), DeviceCodeFrom1000.LOST);
        equal(DeviceCode.findByLabel(null), null);
        equal(DeviceCode.findByLabel("found"), null);
        equal(DeviceCode.findByRank(-3), DeviceCodeFromMinus1000.RESET);
        equal(DeviceCode.findByRank(0), null);
    }

    private static void constants() {
        DeviceCode conflict = DeviceCodeFrom4000.CONFLICT;
        equal(conflict.name(), "CONFLICT");
        equal(conflict.number(), 4009);
        equal(conflict.phrase(), "Conflict");
        equal(conflict.meaning(), "");
        equal(conflict.category(), DeviceCode.Category.SERVER);
        equal(conflict.severity(), DeviceCode.Severity.HIGH);
        equal(conflict.rank(), null);
        equal(conflict.retired(), null);
        equal(DeviceCodeFrom4000.CLASH, conflict);
        equal(DeviceCode.valueOf("CONFLICT"), conflict);
        equal(DeviceCode.findByName("CONFLICT"), conflict);
        equal(DeviceCode.findByName("CLASH"), conflict);
        equal(DeviceCode.findByName("FUSED"), DeviceCodeFromMinus2000.BURNT);
        equal(DeviceCode.findByName("NONE"), null);
        equal(DeviceCode.findByName(null), null);
        throwing(IllegalArgumentException.class, "No constant of DeviceCode: CLASH", () -> DeviceCode.valueOf("CLASH"));
        throwing(IllegalArgumentException.class, "No constant of DeviceCode: NONE", () -> DeviceCode.valueOf("NONE"));
        equal(DeviceCodeFromMinus2000.BURNT.retired(), "it has no sensor any more");
        equal(
                Arrays.stream(DeviceCode.values()).map(DeviceCode::number).toList(),
                List.of(-1001, -1, 0, 999, 1000, 1500, 1501, 1999, 4000, 4009));
        String told = conflict instanceof DeviceCodeFrom4000 inPart ? switch (inPart) {
            case CONFLICT -> "conflict";
            case BAD_REQUEST -> "bad request";
        } : "another";
        equal(told, "conflict");
    }

    private static void versions() {
        Versioned<DeviceCode> conflict = DeviceCodeFrom4000.CONFLICT;
        equal(DeviceCode.VERSION, 3);
        equal(conflict.since(), 2);
        equal(conflict.fallback(), DeviceCodeFrom4000.BAD_REQUEST);
        equal(conflict.forVersion(1), DeviceCodeFrom4000.BAD_REQUEST);
        equal(conflict.forVersion(2), DeviceCodeFrom4000.CONFLICT);
        equal(DeviceCodeFrom1000.LAST.forVersion(2), DeviceCodeFrom1000.LOST);
        equal(DeviceCodeFrom1000.ALL.fallback(), DeviceCodeFrom0.BROKEN);
        equal(DeviceCodeFrom1000.TARGETS.fallback(), DeviceCodeFrom0.OK);
        equal(DeviceCodeFrom0.OK.fallback(), null);
    }

    private static void mappings() {
        equal(DeviceCodeFrom4000.CONFLICT.toStatus(), StatusFrom0x80070000.ACCESS_DENIED);
        equal(
                DeviceCodeFrom4000.CONFLICT.allStatus(),
                List.of(StatusFrom0x80070000.ACCESS_DENIED, StatusFrom0x80070000.HANDLE));
        DeviceCode lost = DeviceCodeFrom1000.LOST;
        equal(lost.toStatus(), null);
        equal(lost.allStatus(), List.of());
        Status denied = StatusFrom0x80070000.ACCESS_DENIED;
        equal(denied.toDevice(), DeviceCodeFrom4000.BAD_REQUEST);
        equal(StatusFrom0xFFFF0000.UNSPECIFIED.toDevice(), DeviceCodeFrom0.BROKEN);
        equal(VendorCode.IN_THE_WAY.toDevice(), DeviceCodeFrom4000.CONFLICT);
        equal(SqlStateOf00.SUCCESSFUL_COMPLETION.toVendor(), VendorCode.SMASHED);
    }

    private static void unsigned() {
        equal(Status.find(0x80070005), StatusFrom0x80070000.ACCESS_DENIED);
        equal(Status.find(0x80070005L), StatusFrom0x80070000.ACCESS_DENIED);
        equal(Status.find(-1), StatusFrom0xFFFF0000.UNSPECIFIED);
        equal(Status.find(-1L), null);
        equal(Status.find(0x80040154), StatusFrom0x80040000.CLASS_NOT_REGISTERED);
        equal(Status.find(0x80040155), null);
        equal(Status.find(0), StatusFrom0x0.FINE);
        equal(StatusFrom0xFFFF0000.UNSPECIFIED.number(), 0xFFFFFFFFL);
        equal(Status.decode(1L).toString(), "unknown Status 1");
    }

    private static void text() {
        equal(SqlState.find("01003"), SqlStateOf01.NULL_VALUE_ELIMINATED);
        equal(SqlState.find("01ABC"), SqlStateOf01.WARNING);
        equal(SqlState.find("0e000"), SqlStateOf0E.INVALID);
        equal(SqlState.find("0E001"), SqlStateOf0E.ALSO_INVALID);
        equal(SqlState.find("0E000"), null);
        equal(SqlState.find("N"), SqlStateOfN.SHORT);
        equal(SqlState.find("NO"), SqlStateOfNO.NORWEGIAN);
        equal(SqlState.find("\u00f6-1"), SqlStateOf_D6_2D.ODD);
        equal(SqlState.find(null), null);
        equal(SqlState.findByVendor("-94"), SqlStateOf01.NULL_VALUE_ELIMINATED);
        equal(SqlState.decode("9").text(), "9");
        equal(SqlState.values().length, 8);
    }

    private static void equal(Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }

    private static void throwing(Class<? extends RuntimeException> type, String message, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException thrown) {
            equal(thrown.getClass(), type);
            equal(thrown.getMessage(), message);
            return;
        }
        throw new AssertionError("nothing was thrown");
    }
}
