package io.codebook.compiler.emit;

import io.codebook.testing.HostileYaml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables whose texts try to be code or markup of some language. */
final class HostileCases {
    /** Texts of which a constant can be made, so that values and operations can have them. */
    private static final List<String> NAMES = List.of(
            "*/ throw 1; /* // -->",
            "\"; throw 1; //",
            "'; throw 1; //",
            "\\\"; throw 1; //",
            "ends with a backslash\\",
            "`${(() => { throw 1; })()}` {{1 + 1}} #{1} %s <%= 1 %>",
            "</script><script>throw 1</script><!-- <b>&amp;&lt;",
            "@deprecated @param x {@code } {@link Map} */",
            "??/ \\u002a/ \\x22 \\0 \\n \\101 \"\"\" ''' $T");

    private static final List<String> TEXTS = List.of(
            "one\n\n\n*/ two\n  \nthree\tfour\n@deprecated five",
            "“quoted” é \uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDE80 İı",
            "x".repeat(5000));

    private HostileCases() {}

    static Stream<OutputCase> all() throws IOException {
        List<OutputCase> cases = new ArrayList<>();
        for (String name : NAMES) {
            String text = "x " + name + " x";
            cases.add(new OutputCase("hostile name " + name, HostileYaml.of("names", text)));
            cases.add(new OutputCase("hostile " + name, HostileYaml.of("everywhere", text)));
        }
        for (String text : TEXTS) {
            String start = text.lines().findFirst().orElseThrow();
            String name = "hostile " + start.substring(0, Math.min(20, start.length()));
            cases.add(new OutputCase(name, HostileYaml.of("everywhere", "x " + text + " x")));
        }
        return cases.stream();
    }
}
