package com.example.samples;

import static org.junit.jupiter.api.Assertions.assertAll;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The files beside the tests. */
final class Resources {

    private Resources() {}

    /** The text of a file, with LF at the end of each line. */
    static String text(String file) {
        try (InputStream in = Resources.class.getResourceAsStream("/" + file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a published table, by the names in its header. */
    static List<NamedCsvRecord> published(String file) {
        return CsvReader.builder().ofNamedCsvRecord(text("published/" + file)).stream()
                .toList();
    }

    /** Checks all rows, and names those that fail. */
    static void eachRow(List<NamedCsvRecord> rows, Consumer<NamedCsvRecord> check) {
        assertAll(rows.stream().map(row -> () -> assertAll(row.getFields().toString(), () -> check.accept(row))));
    }
}
