package com.example.lwm2m;

import io.codebook.standard.Lwm2mOperation;
import java.util.Optional;
import org.eclipse.californium.core.coap.Request;

/** Tells which operation a CoAP request asks for. It is empty for what is no operation of the table. */
interface OperationFinder {

    /** The operation that a device asks of its server. */
    Optional<Lwm2mOperation> askedByDevice(Request request);

    /** The operation that a server asks of a device. */
    Optional<Lwm2mOperation> askedOfDevice(Request request);
}
