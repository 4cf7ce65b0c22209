package com.example.codes;

import io.codebook.UnknownCodeException;

final class Use {
    static void run() {
        for (SqlState state : SqlState.values()) {
            check(SqlState.find(new String(state.text())) == state, "found by an equal text");
            equal(SqlState.of(state.text()), state);
            check(SqlState.decode(state.text()) == state, "a known code is the constant itself");
        }
        equal(SqlState.find("01003"), SqlState.NULL_VALUE_ELIMINATED);
        equal(SqlState.find("1003"), SqlState.NOT_THE_SAME);
        equal(SqlState.find("0E000"), SqlState.INVALID_SCHEMA_NAME_LIST);
        equal(SqlState.find("NO"), SqlState.NORWEGIAN);
        equal(SqlState.find("a \"b\" \\n"), SqlState.ODD_ONE);
        equal(SqlState.find("no"), null);
        equal(SqlState.find(""), null);
        equal(SqlState.find(null), null);
        equal(SqlState.decode("0"), new AnySqlState.Unknown("0"));
        equal(SqlState.decode("0").text(), "0");
        equal(SqlState.decode("0").toString(), "unknown SqlState 0");
        equal(thrown(UnknownCodeException.class, () -> SqlState.of("0")), "no code 0 in table sqlstate");
        equal(thrown(UnknownCodeException.class, () -> SqlState.of(null)), "no code null in table sqlstate");
        thrown(IllegalArgumentException.class, () -> new AnySqlState.Unknown("NO"));
        equal(SqlState.findByVendor("-94"), SqlState.NULL_VALUE_ELIMINATED);
        equal(SqlState.findByVendor("\u2018quoted\u2019 $S \"text\""), SqlState.INVALID_SCHEMA_NAME_LIST);
        hashed();
    }

    private static void hashed() {
        for (Airport airport : Airport.values()) {
            check(Airport.find(new String(airport.text())) == airport, "found by an equal text");
            check(Airport.findByCity(new String(airport.city())) == airport, "found by an equal text");
        }
        equal(Airport.values().length, 64);
        equal(Airport.find("AB"), Airport.ALFA_BRAVO);
        for (char first = ' '; first < 127; first++) {
            for (char second = ' '; second < 127; second++) {
                boolean known = first >= 'A' && first <= 'H' && second >= 'A' && second <= 'H';
                equal(Airport.find("" + first + second) != null, known);
            }
        }
        equal(Airport.find(null), null);
        equal(Airport.findByCity(null), null);
        equal(Airport.findByCity("Alfa"), null);
        // The texts Aa and BB have one hash code, and so have AaAa and BBBB.
        equal(Airport.find("AaAa"), null);
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
