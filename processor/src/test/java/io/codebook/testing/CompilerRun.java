package io.codebook.testing;

import io.codebook.compiler.Compiler;
import io.codebook.compiler.emit.source.CommandTypes;
import io.codebook.compiler.emit.source.JavaTarget;
import io.codebook.compiler.gate.GateOptions;
import io.codebook.compiler.gate.SuggestedCommands;
import io.codebook.compiler.input.Source;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of the compiler without a lock, and the lines that it reports. */
public final class CompilerRun {
    private static final Pattern LINE = Pattern.compile("codes\\.yaml:\\d+:\\d+: \\[([a-z0-9-]+)] \\P{Cntrl}+");

    private CompilerRun() {}

    public static Compiler.Result run(byte[] yaml) {
        return Compiler.compile(
                new Source("codes.yaml", yaml),
                null,
                new GateOptions(false, new SuggestedCommands("codebook", "codes.yaml")),
                new JavaTarget("p", "codes.yaml", Set.of(), CommandTypes.NONE));
    }

    public static Compiler.Result run(String yaml) {
        return run(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of a problem's line; an error when the line has another form. */
    public static String id(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new AssertionError("not \"codes.yaml:line:column: [id] text\" on one line: " + line);
        }
        return matcher.group(1);
    }
}
