package com.example.benchmarks;

import com.example.benchmarks.codes.*;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The tables whose numbers are looked up. */
public enum NumberTable {
    DENSE_12("12 dense", true, Dense12::values, code -> ((Dense12) code).number(), Dense12::find, SwitchDense12::find),
    DENSE_60("60 dense", true, Dense60::values, code -> ((Dense60) code).number(), Dense60::find, SwitchDense60::find),
    DENSE_260(
            "260 dense",
            true,
            Dense260::values,
            code -> ((Dense260) code).number(),
            Dense260::find,
            SwitchDense260::find),
    DENSE_2000(
            "2000 dense",
            true,
            Dense2000::values,
            code -> ((Dense2000) code).number(),
            Dense2000::find,
            SwitchDense2000::find),
    SPARSE_12(
            "12 sparse",
            false,
            Sparse12::values,
            code -> ((Sparse12) code).number(),
            Sparse12::find,
            SwitchSparse12::find),
    SPARSE_60(
            "60 sparse",
            false,
            Sparse60::values,
            code -> ((Sparse60) code).number(),
            Sparse60::find,
            SwitchSparse60::find),
    SPARSE_260(
            "260 sparse",
            false,
            Sparse260::values,
            code -> ((Sparse260) code).number(),
            Sparse260::find,
            SwitchSparse260::find),
    SPARSE_2000(
            "2000 sparse",
            false,
            Sparse2000::values,
            code -> ((Sparse2000) code).number(),
            Sparse2000::find,
            SwitchSparse2000::find),
    WIN32(
            "161 of Win32",
            true,
            Win32Error::values,
            code -> ((Win32Error) code).number(),
            Win32Error::find,
            SwitchWin32Error::find),
    LDAP(
            "51 of LDAP",
            true,
            LdapResult::values,
            code -> ((LdapResult) code).number(),
            LdapResult::find,
            SwitchLdapResult::find),
    MQTT5(
            "43 of MQTT 5",
            true,
            Mqtt5Reason::values,
            code -> ((Mqtt5Reason) code).number(),
            Mqtt5Reason::find,
            SwitchMqtt5Reason::find),
    HRESULT(
            "121 HRESULTs",
            false,
            HResult::values,
            code -> ((HResult) code).bits(),
            HResult::find,
            SwitchHResult::find);

    final String title;
    /** Whether an array by hand would have a slot for every number. */
    private final boolean dense;

    private final Supplier<Enum<?>[]> values;
    private final ToIntFunction<Enum<?>> number;
    final IntFunction<Enum<?>> codebook;
    final IntFunction<Enum<?>> bySwitch;

    NumberTable(
            String title,
            boolean dense,
            Supplier<Enum<?>[]> values,
            ToIntFunction<Enum<?>> number,
            IntFunction<Enum<?>> codebook,
            IntFunction<Enum<?>> bySwitch) {
        this.title = title;
        this.dense = dense;
        this.values = values;
        this.number = number;
        this.codebook = codebook;
        this.bySwitch = bySwitch;
    }

    Enum<?>[] codes() {
        return values.get();
    }

    int[] numbers() {
        int[] numbers = new int[codes().length];
        for (Enum<?> code : codes()) {
            numbers[code.ordinal()] = number.applyAsInt(code);
        }
        return numbers;
    }

    boolean isDense() {
        return dense;
    }
}
