package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.samples.codes.FacilityRegistryOperation;
import com.example.samples.codes.FacilityRegistryStatus;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four methods of the facility registry. */
class PublishedOperationsTest {
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
}
