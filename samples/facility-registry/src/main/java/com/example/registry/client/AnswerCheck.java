package com.example.registry.client;

import com.example.registry.codes.AnyFacilityRegistryStatus;
import com.example.registry.codes.FacilityRegistryOperation;
import com.example.registry.codes.FacilityRegistryStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what the rules of the registry do not permit in an answer. */
public final class AnswerCheck {
    private final ErrorSchema schema = new ErrorSchema();

    /** What is wrong, in sentences; empty for an answer as it should be. */
    public List<String> faults(Answer answer) {
        List<String> faults = new ArrayList<>();
        if (!isAllowed(answer.operation(), answer.status())) {
            faults.add("the table does not allow " + answer.title() + ", only " + allowed(answer.operation()));
        }
        if (answer.status() instanceof FacilityRegistryStatus known) {
            Optional<String> expected = Optional.of(known.textForm());
            if (!answer.statusHeader().equals(expected)) {
                faults.add("the header Status is \"" + answer.statusHeader().orElse("") + "\"");
            }
        }
        if (answer.isError()) {
            faults.addAll(schema.faults(answer.body(), answer.status()));
        }
        return faults;
    }

    /** The table leaves the errors open, so it allows one that it does not list as it allows others of that class. */
    private static boolean isAllowed(FacilityRegistryOperation operation, AnyFacilityRegistryStatus status) {
        boolean isUnlistedSuccess =
                !(status instanceof FacilityRegistryStatus) && status.outcome() != FacilityRegistryStatus.Outcome.ERROR;
        return !isUnlistedSuccess && operation.allows(status.orGeneric());
    }

    private static String allowed(FacilityRegistryOperation operation) {
        return operation.codes().stream().map(FacilityRegistryStatus::textForm).collect(Collectors.joining(", "))
                + " and errors";
    }
}
