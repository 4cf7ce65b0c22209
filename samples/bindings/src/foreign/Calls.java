package com.example.foreign;

import io.grpc.Status;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.californium.core.coap.CoAP;
import org.springframework.http.HttpStatus;

/** Asks every mapping in both directions. */
public final class Calls implements Supplier<List<String>> {
    /** Made by a test. */
    public Calls() {}

    @Override
    public List<String> get() {
        List<String> results = new ArrayList<>();
        for (IotCode code : IotCode.values()) {
            results.add(code + " " + code.toSpring().value() + " " + code.toCalifornium() + " "
                    + (code.toLeshan() == null ? null : code.toLeshan().getCode()) + " " + code.toRest() + " "
                    + code.allGrpc());
        }
        results.add(HttpStatusMappings.toIot(HttpStatus.CONFLICT) + " " + HttpStatusMappings.toIot(HttpStatus.GONE));
        results.add(CoAPResponseCodeMappings.toIot(CoAP.ResponseCode.CONTENT) + "");
        results.add(ResponseCodeMappings.toIot(org.eclipse.leshan.core.ResponseCode.NOT_FOUND) + "");
        results.add(ResponseStatusMappings.allSpring(Response.Status.REQUEST_ENTITY_TOO_LARGE) + " "
                + ResponseStatusMappings.toSpring(Response.Status.GONE));
        results.add(StatusCodeMappings.toIot(Status.Code.ALREADY_EXISTS) + "");
        try {
            ResponseCodeMappings.toIot(org.eclipse.leshan.core.ResponseCode.fromCode(499));
        } catch (IllegalArgumentException unknown) {
            results.add(unknown.getMessage());
        }
        return results;
    }
}
