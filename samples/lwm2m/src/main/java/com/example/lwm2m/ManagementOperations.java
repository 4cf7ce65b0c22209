package com.example.lwm2m;

import io.codebook.standard.Lwm2mOperation;
import java.util.List;
import java.util.Optional;
import org.eclipse.californium.core.coap.MediaTypeRegistry;
import org.eclipse.californium.core.coap.OptionSet;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.californium.core.coap.option.StringOption;

/** The operations between a device and the server that manages it. */
final class ManagementOperations implements OperationFinder {
    private static final String DIRECTORY = "rd";

    @Override
    public Optional<Lwm2mOperation> askedByDevice(Request request) {
        List<StringOption> path = request.getOptions().getUriPath();
        if (path.isEmpty() || !path.get(0).getStringValue().equals(DIRECTORY)) {
            return Optional.empty();
        }
        return switch (request.getCode()) {
            case POST -> Optional.of(path.size() == 1 ? Lwm2mOperation.REGISTER : Lwm2mOperation.UPDATE);
            case DELETE -> Optional.of(Lwm2mOperation.DE_REGISTER);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Lwm2mOperation> askedOfDevice(Request request) {
        OptionSet options = request.getOptions();
        return switch (request.getCode()) {
            case GET -> Optional.of(get(options));
            case PUT ->
                Optional.of(options.getURIQueryCount() > 0 ? Lwm2mOperation.WRITE_ATTRIBUTES : Lwm2mOperation.WRITE);
            case POST -> Optional.of(post(options));
            case DELETE -> Optional.of(Lwm2mOperation.DELETE);
            default -> Optional.empty();
        };
    }

    private static Lwm2mOperation get(OptionSet options) {
        if (options.getAccept() == MediaTypeRegistry.APPLICATION_LINK_FORMAT) {
            return Lwm2mOperation.DISCOVER;
        }
        return options.hasObserve() ? Lwm2mOperation.OBSERVE : Lwm2mOperation.READ;
    }

    /** A POST creates in an object, updates an instance, and executes a resource or writes to its instances. */
    private static Lwm2mOperation post(OptionSet options) {
        boolean hasArguments = !options.hasContentFormat() || options.isContentFormat(MediaTypeRegistry.TEXT_PLAIN);
        return switch (options.getURIPathCount()) {
            case 1 -> Lwm2mOperation.CREATE;
            case 3 -> hasArguments ? Lwm2mOperation.EXECUTE : Lwm2mOperation.WRITE;
            default -> Lwm2mOperation.WRITE;
        };
    }
}
