package io.codebook.command;

import com.google.gson.stream.JsonWriter;
import io.codebook.compiler.diagnostic.ChangeDetails;
import io.codebook.compiler.diagnostic.Problem;
import io.codebook.lock.PrintableText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Outcomes as JSON. */
final class JsonOutput {
    private final JsonWriter json;

    private JsonOutput(JsonWriter json) {
        this.json = json;
    }

    static String of(Outcome outcome) {
        return text(output -> output.write(outcome));
    }

    static String of(CommandException failed) {
        return text(output -> output.json
                .beginObject()
                .name("status")
                .value(lowerCase(Status.FAILURE))
                .name("message")
                .value(failed.getMessage())
                .endObject());
    }

    /** Writes something. */
    @FunctionalInterface
    private interface Writing {
        void to(JsonOutput output) throws IOException;
    }

    private static String text(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            writing.to(new JsonOutput(json));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a StringWriter does not fail
        }
        return escaped(text.toString());
    }

    /** JSON may have these characters as they are, but a terminal that shows it must not. Line ends are only between values. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        for (int c : json.codePoints().toArray()) {
            if (c == '\n' || PrintableText.isPrintable(c)) {
                escaped.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    escaped.append(String.format("\\u%04x", (int) unit));
                }
            }
        }
        return escaped.toString();
    }

    private void write(Outcome outcome) throws IOException {
        json.beginObject();
        json.name("status").value(lowerCase(outcome.status()));
        write("problems", outcome.problems());
        write("notes", outcome.notes());
        json.name("lines").beginArray();
        for (String line : outcome.lines()) {
            json.value(line);
        }
        json.endArray();
        json.endObject();
    }

    private void write(String name, List<Problem> problems) throws IOException {
        json.name(name).beginArray();
        for (Problem problem : problems) {
            json.beginObject();
            json.name("file").value(problem.place().file());
            json.name("line").value(problem.place().line());
            json.name("column").value(problem.place().column());
            json.name("id").value(problem.id());
            json.name("message").value(problem.message());
            if (problem.change() != null) {
                write(problem.change());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void write(ChangeDetails change) throws IOException {
        json.name("change").value(change.key());
        json.name("grade").value(change.grade());
        json.name("audience").beginArray();
        for (String reached : change.audience()) {
            json.value(reached);
        }
        json.endArray();
        if (change.accepted() != null) {
            json.name("accepted").value(change.accepted().toString());
        }
        json.name("remedy").value(change.remedy());
        if (change.acceptCommand() != null) {
            json.name("accept").value(change.acceptCommand());
        }
        if (change.jointCommand() != null) {
            json.name("acceptTogether").value(change.jointCommand());
        }
    }

    private static String lowerCase(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
