package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.samples.codes.CommonRestStatus;
import com.example.samples.codes.FacilityRegistryStatus;
import com.example.samples.codes.IamStatus;
import com.example.samples.codes.IotCode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.codebook.UnknownCodeException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each row of the code tables as published against the constant that was made from codes.yaml, in order. */
class PublishedTablesTest {

    @Test
    void iam() {
        inOrder("iam.csv", IamStatus.values(), (row, code) -> {
            profile(row, code.number(), code.phrase(), code.meaning());
            assertEquals(code.number(), code.toHttp().number());
        });
        found(IamStatus.values(), IamStatus::number, IamStatus::find, IamStatus::of, IamStatus::decode);
    }

    /** The sentences of the meanings about repetition and Retry-After, as data. */
    @Test
    void iamRepetition() {
        for (IamStatus status : IamStatus.values()) {
            String meaning = status.meaning();
            IamStatus.Repeat repeat = meaning.contains("should not repeat the request without modifications")
                    ? IamStatus.Repeat.MODIFIED
                    : meaning.contains("may repeat the request without modifications")
                            ? IamStatus.Repeat.ANY_TIME
                            : meaning.contains("should repeat requests after") ? IamStatus.Repeat.RETRY_AFTER : null;
            assertSame(repeat, status.repeat(), meaning);
            assertEquals(meaning.contains("Retry-After"), status.hasHeader("Retry-After"), meaning);
        }
        assertEquals(
                List.of(IamStatus.REQUEST_ENTITY_TOO_LARGE, IamStatus.TOO_MANY_REQUESTS),
                List.copyOf(IamStatus.findAllByHeader("Retry-After")));
    }

    @Test
    void unusedStatusIsRetired() {
        for (IamStatus status : IamStatus.values()) {
            assertEquals(status.number() == 306, status.retired() != null);
        }
    }

    @Test
    void commonRest() {
        inOrder("common-rest.csv", CommonRestStatus.values(), (row, code) -> {
            profile(row, code.number(), code.phrase(), code.meaning());
            assertEquals(code.number(), code.toHttp().number());
        });
        found(
                CommonRestStatus.values(),
                CommonRestStatus::number,
                CommonRestStatus::find,
                CommonRestStatus::of,
                CommonRestStatus::decode);
    }

    @Test
    void facilityRegistry() {
        inOrder("facility-registry.csv", FacilityRegistryStatus.values(), (row, code) -> {
            profile(row, code.number(), code.phrase(), code.meaning());
            assertEquals(code.number(), code.toHttp().number());
        });
        found(
                FacilityRegistryStatus.values(),
                FacilityRegistryStatus::number,
                FacilityRegistryStatus::find,
                FacilityRegistryStatus::of,
                FacilityRegistryStatus::decode);
    }

    @Test
    void iot() {
        inOrder("iot.csv", IotCode.values(), (row, code) -> {
            assertEquals(row.getField("code"), Integer.toString(code.number()));
            assertEquals(row.getField("name"), code.phrase());
            assertEquals(row.getField("meaning"), code.meaning());
            assertEquals(row.getField("category"), printed(code.category()));
            assertEquals(row.getField("error_type"), code.errorType() == null ? "n/a" : code.errorType());
            if (code.errorType() != null) {
                assertSame(code, IotCode.findByErrorType(code.errorType()));
            }
        });
        found(IotCode.values(), IotCode::number, IotCode::find, IotCode::of, IotCode::decode);
    }

    @Test
    void iotLabelsThatNobodyPublished() {
        assertNull(IotCode.findByErrorType("n/a"));
        assertNull(IotCode.findByErrorType("Conflict"));
        assertNull(IotCode.findByErrorType(""));
        assertNull(IotCode.findByErrorType(null));
    }

    private static void profile(NamedCsvRecord row, int number, String phrase, String meaning) {
        assertEquals(row.getField("number"), Integer.toString(number));
        assertEquals(row.getField("name"), phrase);
        assertEquals(row.getField("meaning").replace("\\n", "\n"), meaning);
    }

    /** The category as the reference prints it, such as Client Error. */
    private static String printed(IotCode.Category category) {
        return Arrays.stream(category.label().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static <C> void inOrder(String file, C[] constants, BiConsumer<NamedCsvRecord, C> check) {
        List<NamedCsvRecord> rows = Resources.published(file);
        assertEquals(rows.size(), constants.length, "constants for " + file);
        Iterator<C> next = List.of(constants).iterator();
        Resources.eachRow(rows, row -> check.accept(row, next.next()));
    }

    /** The numbers of the constants are known, and no other number is. */
    private static <C> void found(
            C[] constants, ToIntFunction<C> number, IntFunction<C> find, IntFunction<C> of, IntFunction<?> decode) {
        Map<Integer, C> known = Arrays.stream(constants).collect(Collectors.toMap(number::applyAsInt, code -> code));
        int last = number.applyAsInt(constants[constants.length - 1]);
        for (int i = 0; i <= last + 50; i++) {
            C code = known.get(i);
            String message = "number " + i;
            assertSame(code, find.apply(i), message);
            if (code != null) {
                assertSame(code, of.apply(i), message);
                assertSame(code, decode.apply(i), message);
            } else {
                int unknown = i;
                assertThrows(UnknownCodeException.class, () -> of.apply(unknown), message);
                assertFalse(decode.apply(i) instanceof Enum, message);
            }
        }
    }
}
