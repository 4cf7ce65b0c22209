package com.example.lwm2m;

import io.codebook.standard.CoapCode;
import io.codebook.standard.Lwm2mOperation;
import java.util.Set;

/** The answers that a later edition of the specification added to the table, and that its implementations give. */
final class LaterEdition {

    private LaterEdition() {}

    static boolean allows(Lwm2mOperation operation, CoapCode code) {
        return added(operation).contains(code);
    }

    private static Set<CoapCode> added(Lwm2mOperation operation) {
        return switch (operation) {
            case REGISTER -> Set.of(CoapCode.PRECONDITION_FAILED);
            case WRITE -> Set.of(CoapCode.REQUEST_ENTITY_INCOMPLETE, CoapCode.REQUEST_ENTITY_TOO_LARGE);
            case BOOTSTRAP_FINISH -> Set.of(CoapCode.NOT_ACCEPTABLE);
            default -> Set.of();
        };
    }
}
