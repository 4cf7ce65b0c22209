package io.codebook.standard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statuses, row by row, against the registry of IANA. */
class HttpStatusTest {
    @Test
    void hasTheAssignedStatusesAndNoOther() {
        assertThat(Arrays.stream(HttpStatus.values()).map(HttpStatus::number))
                .containsExactlyElementsOf(assigned().stream()
                        .map(row -> Integer.valueOf(row.getField("Value")))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("assigned")
    void isTheRowOfTheRegistry(NamedCsvRecord row) {
        HttpStatus status = HttpStatus.of(Integer.parseInt(row.getField("Value")));
        String description = row.getField("Description");
        assertThat(status.phrase()).isEqualTo(description.replace(" (OBSOLETED)", ""));
        assertThat(status.retired() != null).isEqualTo(description.equals("(Unused)"));
        assertThat(isDeprecated(status))
                .isEqualTo(description.equals("(Unused)") || description.endsWith("(OBSOLETED)"));
        assertThat(status.reference()).startsWith(firstReference(row));
    }

    @Test
    void unassignedAndTemporaryStatusesAreUnknown() {
        for (NamedCsvRecord row : Published.rows("http.csv")) {
            if (isAssigned(row)) {
                continue;
            }
            String[] range = row.getField("Value").split("-", -1);
            int last = Integer.parseInt(range[range.length - 1]);
            for (int number = Integer.parseInt(range[0]); number <= last; number++) {
                assertThat(HttpStatus.find(number)).as("%d", number).isNull();
                assertThat(HttpStatus.decode(number)).isEqualTo(new AnyHttpStatus.Unknown(number));
            }
        }
    }

    static List<NamedCsvRecord> assigned() {
        return Published.rows("http.csv").stream()
                .filter(HttpStatusTest::isAssigned)
                .toList();
    }

    private static boolean isAssigned(NamedCsvRecord row) {
        String description = row.getField("Description");
        return !description.equals("Unassigned") && !description.contains("TEMPORARY");
    }

    /** As the table spells it: {@code [RFC9110, Section 15.2.1]} is RFC 9110, Section 15.2.1. */
    private static String firstReference(NamedCsvRecord row) {
        String reference = row.getField("Reference");
        return reference.substring(1, reference.indexOf(']')).replace("RFC", "RFC ");
    }

    private static boolean isDeprecated(HttpStatus status) {
        try {
            return HttpStatus.class.getField(status.name()).isAnnotationPresent(Deprecated.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
