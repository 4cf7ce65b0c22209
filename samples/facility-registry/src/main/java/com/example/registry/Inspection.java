package com.example.registry;

import static com.example.registry.codes.FacilityRegistryOperation.DELETE;
import static com.example.registry.codes.FacilityRegistryOperation.GET;
import static com.example.registry.codes.FacilityRegistryOperation.POST;
import static com.example.registry.codes.FacilityRegistryOperation.PUT;

import com.example.registry.client.Answer;
import com.example.registry.client.AnswerCheck;
import com.example.registry.client.RegistryClient;
import com.example.registry.service.RegistryServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program: starts a registry, sends it requests, and says whether each answer is as the rules have it. */
public final class Inspection {
    private static final String EDITOR = "editor-key";
    private static final String READER = "reader-key";
    private static final String NO_KEY = "";
    private static final String NO_BODY = "";
    private static final String CLINIC = "{\"id\": \"F-1\", \"name\": \"Clinic\"}";

    private static final List<Request> REQUESTS = List.of(
            new Request("a new facility", POST, "facilities", EDITOR, CLINIC),
            new Request("the same id again", POST, "facilities", EDITOR, CLINIC),
            new Request("no name", POST, "facilities", EDITOR, "{\"id\": \"F-2\"}"),
            new Request("no JSON", POST, "facilities", EDITOR, "{\"id\": "),
            new Request("read it", GET, "facilities/F-1", READER, NO_BODY),
            new Request("read without a key", GET, "facilities/F-1", NO_KEY, NO_BODY),
            new Request("read another", GET, "facilities/F-9", READER, NO_BODY),
            new Request("rename it", PUT, "facilities/F-1", EDITOR, "{\"name\": \"Hospital\"}"),
            new Request("rename as a reader", PUT, "facilities/F-1", READER, "{\"name\": \"Ruin\"}"),
            new Request("remove them all", DELETE, "facilities", EDITOR, NO_BODY),
            new Request("remove it", DELETE, "facilities/F-1", EDITOR, NO_BODY),
            new Request("remove it again", DELETE, "facilities/F-1", EDITOR, NO_BODY));

    private final AnswerCheck check = new AnswerCheck();
    private final PrintStream out;

    Inspection(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the inspection. The exit status is 0 if each answer is as the rules have it.
     *
     * @param args not used
     */
    public static void main(String[] args) throws InterruptedException {
        boolean isFaultless = false;
        try (RegistryServer registry = RegistryServer.start(EDITOR, READER)) {
            isFaultless = new Inspection(new PrintStream(System.out, true, StandardCharsets.UTF_8))
                    .inspect(new RegistryClient(registry.uri()));
        } catch (IOException e) {
            System.err.println("the registry cannot be reached: " + e);
        }
        if (!isFaultless) {
            System.exit(1);
        }
    }

    /** Whether each answer is as the rules have it. */
    boolean inspect(RegistryClient registry) throws IOException, InterruptedException {
        out.println(
                "Requests to the registry: the status of the answer and the body of an error, and what the rules say");
        int faulty = 0;
        for (Request request : REQUESTS) {
            Answer answer = registry.send(request.operation(), request.path(), request.key(), request.body());
            List<String> faults = check.faults(answer);
            print(request, answer, faults);
            faulty += faults.isEmpty() ? 0 : 1;
        }
        out.printf("%d answers, %d against the rules%n", REQUESTS.size(), faulty);
        return faulty == 0;
    }

    private void print(Request request, Answer answer, List<String> faults) {
        String verdict = faults.isEmpty() ? "ok" : "AGAINST THE RULES";
        out.printf("  %-6s %-20s %-20s %s%n", request.operation().title(), request.title(), answer.title(), verdict);
        if (answer.isError()) {
            out.println("      " + answer.body());
        }
        for (String fault : faults) {
            out.println("      " + fault);
        }
    }
}
