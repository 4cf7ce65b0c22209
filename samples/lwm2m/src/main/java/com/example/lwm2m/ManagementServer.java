package com.example.lwm2m;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.californium.core.network.Endpoint;
import org.eclipse.leshan.core.endpoint.Protocol;
import org.eclipse.leshan.core.request.DownlinkDeviceManagementRequest;
import org.eclipse.leshan.core.request.RegisterRequest;
import org.eclipse.leshan.core.response.LwM2mResponse;
import org.eclipse.leshan.server.LeshanServer;
import org.eclipse.leshan.server.LeshanServerBuilder;
import org.eclipse.leshan.server.registration.Registration;
import org.eclipse.leshan.servers.security.Authorization;
import org.eclipse.leshan.transport.californium.server.endpoint.CaliforniumServerEndpoint;
import org.eclipse.leshan.transport.californium.server.endpoint.CaliforniumServerEndpointsProvider;
import org.eclipse.leshan.transport.californium.server.endpoint.coap.CoapServerProtocolProvider;

/** An LWM2M server of Leshan at a free port of this machine, with every answer audited. */
final class ManagementServer implements AutoCloseable {
    private final LeshanServer server;
    private final ServerEvents events = new ServerEvents();

    /**
     * Starts a server.
     *
     * @param device the endpoint name of the only device that may register
     * @param answers receives each answer that the server gives or gets
     */
    ManagementServer(String device, Consumer<Answer> answers) {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        LeshanServerBuilder builder = new LeshanServerBuilder();
        builder.setRegistrationIdProvider(RegisterRequest::getEndpointName);
        server = builder.setEndpointsProviders(
                        new CaliforniumServerEndpointsProvider.Builder(new CoapServerProtocolProvider())
                                .addEndpoint(anyPort, Protocol.COAP)
                                .build())
                .setAuthorizer((request, registration, sender, uri) ->
                        registration.getEndpoint().equals(device) ? Authorization.approved() : Authorization.declined())
                .build();
        coap().addInterceptor(new OperationAudit(new ManagementOperations(), answers));
        server.getRegistrationService().addListener(events);
        server.getObservationService().addListener(events);
        server.start();
    }

    ServerEvents events() {
        return events;
    }

    URI uri() {
        return coap().getUri();
    }

    InetSocketAddress address() {
        return coap().getAddress();
    }

    /** The CoAP endpoint below Leshan. */
    Endpoint coap() {
        return ((CaliforniumServerEndpoint) server.getEndpoint(Protocol.COAP)).getCoapEndpoint();
    }

    void send(Registration device, DownlinkDeviceManagementRequest<? extends LwM2mResponse> request)
            throws InterruptedException, TimeoutException {
        if (server.send(device, request, Timeouts.PEER.toMillis()) == null) {
            throw new TimeoutException("no answer to " + request);
        }
    }

    @Override
    public void close() {
        server.destroy();
    }
}
