package com.example.lwm2m;

import java.util.concurrent.TimeoutException;
import org.eclipse.californium.core.coap.MediaTypeRegistry;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.leshan.core.link.lwm2m.attributes.LwM2mAttribute;
import org.eclipse.leshan.core.link.lwm2m.attributes.LwM2mAttributeSet;
import org.eclipse.leshan.core.link.lwm2m.attributes.LwM2mAttributes;
import org.eclipse.leshan.core.node.LwM2mObjectInstance;
import org.eclipse.leshan.core.node.LwM2mSingleResource;
import org.eclipse.leshan.core.request.ContentFormat;
import org.eclipse.leshan.core.request.CreateRequest;
import org.eclipse.leshan.core.request.DeleteRequest;
import org.eclipse.leshan.core.request.DiscoverRequest;
import org.eclipse.leshan.core.request.DownlinkDeviceManagementRequest;
import org.eclipse.leshan.core.request.ExecuteRequest;
import org.eclipse.leshan.core.request.ObserveRequest;
import org.eclipse.leshan.core.request.ReadRequest;
import org.eclipse.leshan.core.request.WriteAttributesRequest;
import org.eclipse.leshan.core.request.WriteRequest;
import org.eclipse.leshan.core.response.LwM2mResponse;
import org.eclipse.leshan.server.registration.Registration;

/**
 * What a server asks of a registered device: for each operation, what works and what does not.
 *
 * <p>Object 3 is the device. Of its resources, 0 is the manufacturer and cannot be written, 4 is the reboot and can only be
 * executed, and 13, 14 and 15 are the time, its offset and its zone. Execute of {@code /1/0/8} makes the device update its
 * registration. Object 2 is access control, with instances that can be created and deleted. There are no object 777 and no
 * resource 99.
 */
final class ManagementTraffic {
    private final ManagementServer server;
    private final Registration device;
    private final PlainCoap plain;

    ManagementTraffic(ManagementServer server, Registration device) {
        this.server = server;
        this.device = device;
        plain = new PlainCoap(server.coap(), device.getSocketAddress());
    }

    void run() throws InterruptedException, TimeoutException {
        read();
        write();
        execute();
        createAndDelete();
        attributes();
        observe();
    }

    private void read() throws InterruptedException, TimeoutException {
        ask(new ReadRequest(3, 0, 0));
        ask(new ReadRequest(3, 0, 99));
        ask(new ReadRequest(777, 0, 0));
        ask(new ReadRequest(3, 0, 4));
        ask(new ReadRequest(3, 0, 0, 0));
        ask(new ReadRequest(ContentFormat.fromCode(Requests.UNKNOWN_FORMAT), 3, 0, 0));
    }

    private void write() throws InterruptedException, TimeoutException {
        ask(new WriteRequest(3, 0, 14, "+02"));
        ask(new WriteRequest(3, 0, 99, "+02"));
        ask(new WriteRequest(3, 0, 0, "Example"));
        plain.send(Requests.put("now", MediaTypeRegistry.TEXT_PLAIN), "/3/0/13");
        plain.send(Requests.put("+02", Requests.UNKNOWN_FORMAT), "/3/0/14");
        ask(new WriteRequest(3, 0, 15, "x".repeat(Thermometer.MAX_BYTES + 1)));
        Request secondBlock = Requests.put("+02", MediaTypeRegistry.TEXT_PLAIN);
        secondBlock.getOptions().setBlock1(0, false, 1);
        plain.send(secondBlock, "/3/0/14");
    }

    private void execute() throws InterruptedException, TimeoutException {
        ask(new ExecuteRequest(1, 0, 8));
        server.events().awaitUpdate();
        ask(new ExecuteRequest(3, 0, 4));
        ask(new ExecuteRequest(3, 0, 0));
        ask(new ExecuteRequest(3, 0, 99));
        plain.send(Requests.post("no argument", MediaTypeRegistry.TEXT_PLAIN), "/1/0/8");
    }

    private void createAndDelete() throws InterruptedException, TimeoutException {
        LwM2mObjectInstance owner = new LwM2mObjectInstance(5, LwM2mSingleResource.newIntegerResource(3, 123));
        ask(new CreateRequest(2, owner));
        server.events().awaitUpdate();
        ask(new CreateRequest(2, owner));
        ask(new CreateRequest(2, new LwM2mObjectInstance(6)));
        ask(new CreateRequest(777, owner));
        plain.send(Requests.post("5", Requests.UNKNOWN_FORMAT), "/2");
        ask(new DeleteRequest(2, 5));
        server.events().awaitUpdate();
        ask(new DeleteRequest(2, 5));
        ask(new DeleteRequest(3, 0));
    }

    private void attributes() throws InterruptedException, TimeoutException {
        ask(new WriteAttributesRequest(3, 0, 15, period(1)));
        ask(new WriteAttributesRequest(777, 0, 15, period(1)));
        ask(new WriteAttributesRequest(
                3, 0, 15, new LwM2mAttributeSet(LwM2mAttributes.create(LwM2mAttributes.GREATER_THAN, 1))));
        ask(new DiscoverRequest(3));
        ask(new DiscoverRequest(777));
        ask(new DiscoverRequest(3, 9));
    }

    private void observe() throws InterruptedException, TimeoutException {
        ask(new ObserveRequest(3, 0, 14));
        ask(new WriteRequest(3, 0, 14, "+03"));
        server.events().awaitNotification();
        ask(new ObserveRequest(3, 0, 99));
        ask(new ObserveRequest(3, 0, 4));
    }

    private void ask(DownlinkDeviceManagementRequest<? extends LwM2mResponse> request)
            throws InterruptedException, TimeoutException {
        server.send(device, request);
    }

    private static LwM2mAttributeSet period(long seconds) {
        LwM2mAttribute<?> minimum = LwM2mAttributes.create(LwM2mAttributes.MINIMUM_PERIOD, seconds);
        return new LwM2mAttributeSet(minimum);
    }
}
