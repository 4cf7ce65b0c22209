package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.example.samples.codes.CoapCode;
import com.example.samples.codes.FacilityRegistryOperation;
import com.example.samples.codes.FacilityRegistryStatus;
import com.example.samples.codes.Lwm2mOperation;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.codebook.ResponseClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The operations of LWM2M as published, and the four methods of the facility registry. */
class PublishedOperationsTest {
    private static final List<NamedCsvRecord> ROWS = Resources.published("lwm2m.csv");

    /** What a client asks of a server. The table speaks of 5.00 where an operation "cannot be completed in the client". */
    private static final Set<Lwm2mOperation> COMPLETED_IN_THE_SERVER = EnumSet.of(
            Lwm2mOperation.BOOTSTRAP_REQUEST,
            Lwm2mOperation.REGISTER,
            Lwm2mOperation.UPDATE,
            Lwm2mOperation.DE_REGISTER,
            Lwm2mOperation.NOTIFY);

    @Test
    void operationsAreThoseOfTheTableInItsOrder() {
        List<String> published =
                ROWS.stream().map(PublishedOperationsTest::title).distinct().toList();
        List<String> generated = Arrays.stream(Lwm2mOperation.values())
                .map(PublishedOperationsTest::title)
                .toList();
        assertEquals(published, generated);
        assertEquals(16, generated.size());
    }

    @Test
    void eachRowIsAllowedForTheReasonsOfTheTable() {
        Resources.eachRow(ROWS, row -> {
            Lwm2mOperation operation = operation(row);
            CoapCode code = CoapCode.findByText(row.getField("code"));
            assertNotNull(code);
            assertEquals(List.of(row.getField("phrases").split("\\|")), operation.reasons(code));
            assertEquals(row.getField("name"), operation.phrase(code));
            assertSame(code, operation.orFallback(code));
        });
    }

    /** All pairs of the 16 operations and the 27 codes: the 63 rows, and not one more. */
    @Test
    void nothingElseIsAllowed() {
        Set<String> rows = ROWS.stream()
                .map(row -> title(row) + " " + row.getField("code"))
                .collect(Collectors.toSet());
        int allowed = 0;
        for (Lwm2mOperation operation : Lwm2mOperation.values()) {
            for (CoapCode code : CoapCode.values()) {
                String pair = title(operation) + " " + code.text();
                boolean row = rows.contains(pair);
                assertEquals(row, operation.allows(code), pair);
                assertEquals(row, operation.codes().contains(code), pair);
                assertEquals(row, !operation.reasons(code).isEmpty(), pair);
                CoapCode fallback = COMPLETED_IN_THE_SERVER.contains(operation) ? null : CoapCode.INTERNAL_SERVER_ERROR;
                assertSame(row ? code : fallback, operation.orFallback(code), pair);
                assertEquals(row || code == fallback, operation.mayAnswer(code), pair);
                allowed += row ? 1 : 0;
            }
        }
        assertEquals(63, allowed);
    }

    @ParameterizedTest
    @EnumSource
    void codesAreInTheOrderOfTheTable(Lwm2mOperation operation) {
        List<String> published = ROWS.stream()
                .filter(row -> title(row).equals(title(operation)))
                .map(row -> row.getField("code"))
                .toList();
        assertEquals(published, operation.codes().stream().map(CoapCode::text).toList());
    }

    @ParameterizedTest
    @EnumSource
    void successIsWhatHasItsClass(Lwm2mOperation operation) {
        Set<CoapCode> success = operation.codes().stream()
                .filter(code -> code.responseClass() == ResponseClass.SUCCESS)
                .collect(Collectors.toSet());
        assertEquals(success, operation.successCodes());
        assertEquals(1, success.size());
    }

    @Test
    void severalReasonsOfOneCodeAreToldApart() {
        assertEquals(
                "Target (i.e., Object) already exists",
                Lwm2mOperation.CREATE.reason(CoapCode.BAD_REQUEST, Lwm2mOperation.Reason.EXISTS));
        for (Lwm2mOperation operation : Lwm2mOperation.values()) {
            for (CoapCode code : operation.codes()) {
                List<String> named = Arrays.stream(Lwm2mOperation.Reason.values())
                        .map(reason -> operation.reason(code, reason))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
                List<String> several = operation.reasons(code).stream().sorted().toList();
                assertEquals(several.size() > 1 ? several : List.of(), named);
            }
        }
    }

    @Test
    void writeBelongsToTwoInterfaces() {
        assertSame(Lwm2mOperation.BOOTSTRAP_WRITE, Lwm2mOperation.find(Lwm2mOperation.Group.BOOTSTRAP, "Write"));
        assertSame(Lwm2mOperation.WRITE, Lwm2mOperation.find(Lwm2mOperation.Group.DEVICE_MANAGEMENT, "Write"));
        assertNull(Lwm2mOperation.find(Lwm2mOperation.Group.REPORTING, "Write"));
    }

    @ParameterizedTest
    @CsvSource({"GET, 200", "PUT, 200", "DELETE, 200", "POST, 201"})
    void facilityRegistrySucceedsWith(String method, int status) {
        FacilityRegistryOperation operation = FacilityRegistryOperation.find(method);
        assertEquals(Set.of(FacilityRegistryStatus.of(status)), operation.successCodes());
        assertEquals(operation.codes(), operation.successCodes());
    }

    /** The registry fails with any error code that it lists, and succeeds with the code of the method alone. */
    @ParameterizedTest
    @CsvSource({"GET, 200, true", "GET, 404, true", "GET, 500, true", "GET, 201, false", "POST, 200, false"})
    void facilityRegistryMayAnswer(String method, int status, boolean allowed) {
        FacilityRegistryOperation operation = FacilityRegistryOperation.find(method);
        assertEquals(allowed, operation.allows(FacilityRegistryStatus.of(status)));
    }

    private static Lwm2mOperation operation(NamedCsvRecord row) {
        return Arrays.stream(Lwm2mOperation.values())
                .filter(operation -> title(operation).equals(title(row)))
                .findFirst()
                .orElseThrow();
    }

    private static String title(NamedCsvRecord row) {
        return row.getField("interface") + ", " + row.getField("operation");
    }

    private static String title(Lwm2mOperation operation) {
        return operation.group().title() + ", " + operation.title();
    }
}
