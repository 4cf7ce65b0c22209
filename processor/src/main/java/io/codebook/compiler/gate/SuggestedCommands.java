package io.codebook.compiler.gate;

import io.codebook.compiler.model.Ascii;
import io.codebook.lock.diff.Grade;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands that messages give people to copy.
 *
 * @param accepting what accepts changes, without its options
 * @param merging what merges both sides of a lock
 * @param finding what finds free numbers; empty where nothing does
 * @param importing the option that names the class path of imported tables; empty where the build knows it
 * @param codes what names the codes.yaml after the options; empty where it goes without saying
 */
public record SuggestedCommands(String accepting, String merging, String finding, String importing, String codes) {
    private static final String JAR = ".jar";
    /** The characters besides letters and digits that need no quotes in a shell. */
    private static final String BARE_SIGNS = "._/+:=@%-";

    /**
     * Commands of the command line.
     *
     * @param program what runs it
     * @param codes the codes.yaml, as it is to find it
     */
    public SuggestedCommands(String program, String codes) {
        this(program + " accept", program + " merge", program + " next", " --class-path \"...\"", codes);
    }

    /**
     * Commands of a build tool.
     *
     * @param codes the words that name the codes.yaml, if any
     */
    public static SuggestedCommands ofBuild(String accept, String merge, List<String> codes) {
        List<String> words = new ArrayList<>();
        for (String word : codes) {
            words.add(quoted(word));
        }
        return new SuggestedCommands(accept, merge, "", "", String.join(" ", words));
    }

    /** Commands that run from any folder, as builds do. */
    public static SuggestedCommands on(Path codes) {
        return new SuggestedCommands(
                "java -jar " + quoted(jar()),
                quoted(codes.toAbsolutePath().normalize().toString()));
    }

    /** The jar that this class is in, or its name where the class does not come from a jar. */
    private static String jar() {
        String jar = "codebook-processor" + JAR;
        try {
            Path source = Path.of(SuggestedCommands.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return source.toString().endsWith(JAR) ? source.toString() : jar;
        } catch (URISyntaxException | RuntimeException unknown) {
            return jar; // some class loaders, such as one of Eclipse, do not say
        }
    }

    /** The command that accepts every change that needs no reason, if none is of an imported table. */
    String acceptAll() {
        return onCodes(accepting);
    }

    /** The command that accepts every change that needs no reason. */
    String acceptAllWithImports() {
        return onCodes(accepting + importing);
    }

    /** The command that merges both sides of a lock with conflict markers. */
    public String merge() {
        return onCodes(merging);
    }

    /**
     * The command that accepts some changes.
     *
     * @param keys what selects them
     * @param grade the highest grade among them
     */
    String accept(List<String> keys, Grade grade) {
        StringBuilder command = new StringBuilder(accepting);
        command.append(grade == Grade.BREAK ? " --break" : "").append(grade == Grade.OK ? "" : " --because \"...\"");
        for (String key : keys) {
            command.append(' ').append(only(key));
        }
        if (areOfImports(keys)) {
            command.append(importing);
        }
        return onCodes(command.toString());
    }

    /** Without the class path, an imported table is what the lock says, and nothing of it has changed. */
    private static boolean areOfImports(List<String> keys) {
        for (String key : keys) {
            if (ChangeKeys.isOfImport(key)) {
                return true;
            }
        }
        return false;
    }

    private String onCodes(String command) {
        return codes.isEmpty() ? command : command + " " + codes;
    }

    /** The command that gives a code the next free number, behind a colon; empty where there is none. */
    String move(String table, String constant) {
        return finding.isEmpty() ? "" : ": " + onCodes(finding + " " + table + " --move " + constant);
    }

    /** The option that selects the changes with a key. */
    static String only(String key) {
        return "--only " + quoted(key);
    }

    /** A word as a shell takes it. */
    private static String quoted(String word) {
        return Ascii.isOf(word, BARE_SIGNS) ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
