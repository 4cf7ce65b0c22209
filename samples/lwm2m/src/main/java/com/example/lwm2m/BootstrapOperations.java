package com.example.lwm2m;

import static org.eclipse.californium.core.coap.CoAP.Code.POST;

import io.codebook.standard.Lwm2mOperation;
import java.util.Optional;
import org.eclipse.californium.core.coap.Request;

/** The operations between a device and its bootstrap server. */
final class BootstrapOperations implements OperationFinder {
    private static final String BOOTSTRAP = "bs";

    @Override
    public Optional<Lwm2mOperation> askedByDevice(Request request) {
        return isPostToBootstrap(request) ? Optional.of(Lwm2mOperation.BOOTSTRAP_REQUEST) : Optional.empty();
    }

    @Override
    public Optional<Lwm2mOperation> askedOfDevice(Request request) {
        if (isPostToBootstrap(request)) {
            return Optional.of(Lwm2mOperation.BOOTSTRAP_FINISH);
        }
        return switch (request.getCode()) {
            case PUT -> Optional.of(Lwm2mOperation.BOOTSTRAP_WRITE);
            case DELETE -> Optional.of(Lwm2mOperation.BOOTSTRAP_DELETE);
            default -> Optional.empty();
        };
    }

    private static boolean isPostToBootstrap(Request request) {
        return request.getCode() == POST
                && request.getOptions().getUriPathString().equals(BOOTSTRAP);
    }
}
