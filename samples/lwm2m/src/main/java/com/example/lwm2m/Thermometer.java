package com.example.lwm2m;

import java.net.InetAddress;
import java.net.URI;
import org.eclipse.californium.core.config.CoapConfig;
import org.eclipse.californium.elements.config.Configuration;
import org.eclipse.leshan.client.LeshanClient;
import org.eclipse.leshan.client.LeshanClientBuilder;
import org.eclipse.leshan.client.object.Device;
import org.eclipse.leshan.client.object.Security;
import org.eclipse.leshan.client.object.Server;
import org.eclipse.leshan.client.resource.ObjectsInitializer;
import org.eclipse.leshan.client.resource.SimpleInstanceEnabler;
import org.eclipse.leshan.core.LwM2mId;
import org.eclipse.leshan.transport.californium.client.endpoint.CaliforniumClientEndpointsProvider;
import org.eclipse.leshan.transport.californium.client.endpoint.coap.CoapClientProtocolProvider;

/** A device, on the client of Leshan. At first it knows nothing but its bootstrap server. */
final class Thermometer implements AutoCloseable {
    /** The device has little memory: it takes no larger payload. */
    static final int MAX_BYTES = 1024;

    private final LeshanClient client;

    Thermometer(String endpointName, URI bootstrapServer) {
        ObjectsInitializer objects = new ObjectsInitializer();
        objects.setInstancesForObject(LwM2mId.SECURITY, Security.noSecBootstrap(bootstrapServer.toString()));
        objects.setClassForObject(LwM2mId.SERVER, Server.class);
        objects.setClassForObject(LwM2mId.ACCESS_CONTROL, SimpleInstanceEnabler.class);
        objects.setInstancesForObject(LwM2mId.DEVICE, new Device("Example", "Thermometer", "1"));

        CaliforniumClientEndpointsProvider.Builder endpoints =
                new CaliforniumClientEndpointsProvider.Builder(new CoapClientProtocolProvider());
        Configuration configuration = endpoints.createDefaultConfiguration();
        configuration.set(CoapConfig.MAX_RESOURCE_BODY_SIZE, MAX_BYTES);

        client = new LeshanClientBuilder(endpointName)
                .setObjects(objects.createAll())
                .setEndpointsProviders(endpoints
                        .setConfiguration(configuration)
                        .setClientAddress(InetAddress.getLoopbackAddress())
                        .build())
                .build();
    }

    /** Lets the bootstrap server configure the device, and registers at the server that it names. */
    void start() {
        client.start();
    }

    /** De-registers. */
    void stop() {
        client.stop(true);
    }

    @Override
    public void close() {
        client.destroy(false);
    }
}
