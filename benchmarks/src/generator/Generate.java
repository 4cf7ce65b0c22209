import io.micronaut.http.HttpStatus;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.eclipse.californium.core.coap.CoAP;
import org.eclipse.leshan.core.ResponseCode;

/**
 * Writes the tables that are measured: a codes.yaml, and what one writes by hand for a table and no library does, a switch
 * and an enum with a HashMap. Equal with every run. The tables of the rivals are read from the rivals.
 */
final class Generate {
    private static final int[] SIZES = {12, 60, 260, 2_000};
    private static final int OPERATIONS = 12;
    private static final String PACKAGE = "com.example.benchmarks.codes";

    private final Path sources;
    private final StringBuilder tables = new StringBuilder("codebook: 1\ntables:\n");
    private final StringBuilder mappings = new StringBuilder("mappings:\n");

    private Generate(Path sources) {
        this.sources = sources;
    }

    public static void main(String[] args) throws IOException {
        Path tables = Files.createDirectories(Path.of(args[0]));
        Generate generate = new Generate(Files.createDirectories(Path.of(args[1], PACKAGE.replace('.', '/'))));
        for (int size : SIZES) {
            generate.size(size);
        }
        generate.large(
                "large-row",
                "LargeRow",
                "1000",
                IntStream.range(1_000, 21_000).boxed().toList());
        generate.large("large-facilities", "LargeFacilities", "0x10000", sparse(20_000));
        generate.published(Path.of(args[2]));
        generate.rivals();
        Files.writeString(tables.resolve("codes.yaml"), generate.tables.toString() + generate.mappings);
    }

    private void size(int size) throws IOException {
        List<Integer> dense =
                IntStream.range(0, size).map(i -> 1_000 + i * 3 / 2).boxed().toList();
        List<Integer> sparse = sparse(size);
        numbered("dense-" + size, "Dense" + size, "int", dense);
        numbered("sparse-" + size, "Sparse" + size, "int", sparse);
        operations(size, dense);
        mappings.append("  - from: dense-" + size + "\n    to: sparse-" + size + "\n    codes:\n");
        for (int i = 0; i < size; i++) {
            mappings.append("      " + dense.get(i) + ": " + sparse.get(size - 1 - i) + "\n");
        }
    }

    /** A table whose constants are in several enums. */
    private void large(String id, String type, String parts, List<Integer> numbers) {
        tables.append("  " + id + ":\n    type: " + type + "\n    number: int\n    parts: " + parts + "\n    codes:\n");
        for (int i = 0; i < numbers.size(); i++) {
            tables.append("      " + numbers.get(i) + ": {name: Code " + i + "}\n");
        }
    }

    /** As HRESULT and the like: a facility in the upper bits, and some codes of it somewhere in the lower ones. */
    private static List<Integer> sparse(int size) {
        Random random = new Random(size);
        TreeSet<Integer> numbers = new TreeSet<>();
        int facilities = Math.max(3, Math.min(62, size / 16));
        for (int i = 0; numbers.size() < size; i++) {
            numbers.add((i % facilities) << 16 | random.nextInt(4_096));
        }
        return List.copyOf(numbers);
    }

    /** Tables that standards publish, of which there is a file with the codes alone. */
    private void published(Path folder) throws IOException {
        numbered("hresult", "HResult", "uint32", numbers(folder.resolve("hresult.txt")));
        numbered("win32", "Win32Error", "int", numbers(folder.resolve("win32.txt")));
        numbered("ldap", "LdapResult", "int", numbers(folder.resolve("ldap.txt")));
        numbered("mqtt5", "Mqtt5Reason", "int", numbers(folder.resolve("mqtt5.txt")));
        tables.append("  sqlstate:\n    type: SqlState\n    number: text\n    codes:\n");
        codes(folder.resolve("sqlstate.txt"))
                .forEach(code -> tables.append("      \"" + code + "\": {name: State " + code + "}\n"));
    }

    private static List<Integer> numbers(Path file) throws IOException {
        return codes(file).map(Long::decode).map(Long::intValue).toList();
    }

    private static Stream<String> codes(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ")));
    }

    private void numbered(String id, String type, String kind, List<Integer> numbers) throws IOException {
        tables.append("  " + id + ":\n    type: " + type + "\n    number: " + kind + "\n");
        tables.append("    fields:\n      label: {type: label, unique: true}\n    codes:\n");
        for (int i = 0; i < numbers.size(); i++) {
            String code = kind.equals("int") ? numbers.get(i).toString() : Integer.toUnsignedString(numbers.get(i));
            tables.append("      " + code + ": {name: Code " + i + ", meaning: What code " + i
                    + " means., label: label-" + i + "}\n");
        }
        write("Switch" + type, bySwitch(type, numbers));
        write("Hand" + type, byHand(type, numbers));
    }

    private static String bySwitch(String type, List<Integer> numbers) {
        return """
                public final class Switch%1$s {
                    public static %1$s find(int number) {
                        return switch (number) {
                %2$s
                            default -> null;
                        };
                    }
                }
                """.formatted(type, rows(numbers, "            case %2$d -> %3$s.CODE_%1$d;", type));
    }

    private static String byHand(String type, List<Integer> numbers) {
        return """
                import java.util.HashMap;
                import java.util.Map;

                public enum Hand%1$s {
                %2$s
                    ;

                    private static final Map<Integer, Hand%1$s> BY_NUMBER = new HashMap<>();

                    static {
                        for (Hand%1$s code : values()) {
                            BY_NUMBER.put(code.number, code);
                        }
                    }

                    private final int number;
                    private final String phrase;
                    private final String meaning;
                    private final String label;

                    Hand%1$s(int number, String phrase, String meaning, String label) {
                        this.number = number;
                        this.phrase = phrase;
                        this.meaning = meaning;
                        this.label = label;
                    }

                    public static Hand%1$s find(int number) {
                        return BY_NUMBER.get(number);
                    }

                    public int number() {
                        return number;
                    }

                    public String phrase() {
                        return phrase;
                    }

                    public String meaning() {
                        return meaning;
                    }

                    public String label() {
                        return label;
                    }
                }
                """.formatted(
                type,
                rows(numbers, "    CODE_%1$d(%2$d, \"Code %1$d\", \"What code %1$d means.\", \"label-%1$d\"),", type));
    }

    private static String rows(List<Integer> numbers, String row, String type) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> row.formatted(i, numbers.get(i), type))
                .collect(Collectors.joining("\n"));
    }

    private void write(String type, String source) throws IOException {
        Files.writeString(sources.resolve(type + ".java"), "package " + PACKAGE + ";\n\n" + source);
    }

    /** Every operation allows some twenty codes, or a third of them where there are fewer. */
    private void operations(int size, List<Integer> numbers) {
        int step = Math.max(3, size / 20);
        tables.append("  operations-" + size + ":\n    type: Operation" + size + "\n    codes-from: dense-" + size
                + "\n    operations:\n");
        for (int operation = 0; operation < OPERATIONS; operation++) {
            tables.append("      Operation" + operation + ":\n");
            for (int i = operation % step; i < size; i += step) {
                tables.append("        " + numbers.get(i) + ": because\n");
            }
        }
    }

    private void rivals() {
        rival(
                "spring",
                "SpringStatus",
                "http",
                Stream.of(org.springframework.http.HttpStatus.values())
                        .filter(status -> org.springframework.http.HttpStatus.resolve(status.value()) == status)
                        .collect(Collectors.toMap(status -> status.value(), Enum::name)));
        rival(
                "jakarta",
                "JakartaStatus",
                "http",
                Stream.of(jakarta.ws.rs.core.Response.Status.values())
                        .collect(Collectors.toMap(status -> status.getStatusCode(), Enum::name)));
        rival("netty", "NettyStatus", "http", netty());
        rival(
                "micronaut",
                "MicronautStatus",
                "http",
                Stream.of(HttpStatus.values())
                        .filter(status -> HttpStatus.valueOf(status.getCode()) == status)
                        .collect(Collectors.toMap(HttpStatus::getCode, Enum::name)));
        rival("httpcore", "HttpCoreStatus", "http", httpCore());
        rival(
                "californium",
                "CaliforniumCode",
                "coap",
                Stream.of(CoAP.ResponseCode.values())
                        .filter(code -> !code.name().startsWith("_"))
                        .collect(Collectors.toMap(code -> code.value, Enum::name)));
        rival("leshan", "LeshanCode", "int", leshan());
        rival(
                "kafka",
                "KafkaError",
                "int",
                Stream.of(org.apache.kafka.common.protocol.Errors.values())
                        .collect(Collectors.toMap(error -> (int) error.code(), Enum::name)));
        rival(
                "rpc",
                "RpcCode",
                "int",
                Stream.of(com.google.rpc.Code.values())
                        .filter(code -> code != com.google.rpc.Code.UNRECOGNIZED)
                        .collect(Collectors.toMap(code -> code.getNumber(), Enum::name)));
    }

    private static Map<Integer, String> netty() {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int number = 100; number < 600; number++) {
            var status = io.netty.handler.codec.http.HttpResponseStatus.valueOf(number);
            if (status == io.netty.handler.codec.http.HttpResponseStatus.valueOf(number)) {
                names.put(number, status.reasonPhrase());
            }
        }
        return names;
    }

    private static Map<Integer, String> httpCore() {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int number = 100; number < 600; number++) {
            String reason = EnglishReasonPhraseCatalog.INSTANCE.getReason(number, Locale.ROOT);
            if (reason != null) {
                names.put(number, reason);
            }
        }
        return names;
    }

    private static Map<Integer, String> leshan() {
        List<ResponseCode> codes = new ArrayList<>();
        for (var field : ResponseCode.class.getFields()) {
            if (field.getType() == ResponseCode.class && Modifier.isStatic(field.getModifiers())) {
                try {
                    codes.add((ResponseCode) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return codes.stream().collect(Collectors.toMap(ResponseCode::getCode, ResponseCode::getName));
    }

    private void rival(String id, String type, String kind, Map<Integer, String> names) {
        tables.append("  " + id + ":\n    type: " + type + "\n    number: " + kind + "\n    codes:\n");
        new TreeMap<>(names).forEach((number, name) -> {
            String code = kind.equals("coap") ? "%d.%02d".formatted(number >> 5, number & 31) : number.toString();
            String constant = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
            tables.append("      " + code + ": {name: \"" + name + "\", constant: " + constant + "}\n");
        });
    }
}
