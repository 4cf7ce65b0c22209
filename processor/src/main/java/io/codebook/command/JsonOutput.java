package io.codebook.command;

import com.google.gson.stream.JsonWriter;
import io.codebook.compiler.diagnostic.Judgement;
import io.codebook.compiler.diagnostic.Problem;
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
        return text.toString();
    }

    private void write(Outcome outcome) throws IOException {
        json.beginObject();
        json.name("status").value(lowerCase(outcome.status()));
        write("problems", outcome.problems());
        write("notes", outcome.notes());
        json.name("said").beginArray();
        for (String line : outcome.said()) {
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
            if (problem.judgement() != null) {
                write(problem.judgement());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void write(Judgement judgement) throws IOException {
        json.name("change").value(judgement.change());
        json.name("grade").value(judgement.grade());
        json.name("reaches").beginArray();
        for (String reached : judgement.reaches()) {
            json.value(reached);
        }
        json.endArray();
        if (judgement.promised() != null) {
            json.name("promised").value(judgement.promised().toString());
        }
        json.name("instead").value(judgement.instead());
        if (judgement.accept() != null) {
            json.name("accept").value(judgement.accept());
        }
    }

    private static String lowerCase(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
