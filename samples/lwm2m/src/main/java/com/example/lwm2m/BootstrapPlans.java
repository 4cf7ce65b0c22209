package com.example.lwm2m;

import java.net.URI;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.leshan.core.LwM2mId;
import org.eclipse.leshan.core.model.ObjectLoader;
import org.eclipse.leshan.core.model.StaticModel;
import org.eclipse.leshan.core.node.LwM2mObjectInstance;
import org.eclipse.leshan.core.node.LwM2mPath;
import org.eclipse.leshan.core.node.LwM2mSingleResource;
import org.eclipse.leshan.core.node.codec.DefaultLwM2mEncoder;
import org.eclipse.leshan.core.request.ContentFormat;

/** What the bootstrap server does with a device. */
final class BootstrapPlans {
    private static final int SERVER_ID = 123;
    private static final int NO_SECURITY = 3;

    private BootstrapPlans() {}

    /** Configures a device for a server, with some mistakes on the way. */
    static BootstrapPlan complete(URI server) {
        LwM2mObjectInstance account = new LwM2mObjectInstance(
                1,
                LwM2mSingleResource.newStringResource(LwM2mId.SEC_SERVER_URI, server.toString()),
                LwM2mSingleResource.newBooleanResource(LwM2mId.SEC_BOOTSTRAP, false),
                LwM2mSingleResource.newIntegerResource(LwM2mId.SEC_SECURITY_MODE, NO_SECURITY),
                LwM2mSingleResource.newBinaryResource(LwM2mId.SEC_PUBKEY_IDENTITY, new byte[0]),
                LwM2mSingleResource.newBinaryResource(LwM2mId.SEC_SERVER_PUBKEY, new byte[0]),
                LwM2mSingleResource.newBinaryResource(LwM2mId.SEC_SECRET_KEY, new byte[0]),
                LwM2mSingleResource.newIntegerResource(LwM2mId.SEC_SERVER_ID, SERVER_ID));
        LwM2mObjectInstance terms = new LwM2mObjectInstance(
                0,
                LwM2mSingleResource.newIntegerResource(LwM2mId.SRV_SERVER_ID, SERVER_ID),
                LwM2mSingleResource.newIntegerResource(LwM2mId.SRV_LIFETIME, 3600),
                LwM2mSingleResource.newStringResource(LwM2mId.SRV_BINDING, "U"));
        return device -> {
            device.send(Request.newDelete(), "/");
            device.send(Request.newDelete(), "/3/0");
            device.send(write(LwM2mId.SECURITY, account), "/0/1");
            device.send(write(LwM2mId.SERVER, terms), "/1/0");
            device.send(write(LwM2mId.SERVER, terms), "/777/0");
            device.send(Request.newPut(), "/1/0/7");
            device.send(Requests.put("U", Requests.UNKNOWN_FORMAT), "/1/0/7");
            device.send(Request.newPost(), "/bs");
        };
    }

    /** Ends before the device knows all that it needs about a server. */
    static BootstrapPlan half() {
        LwM2mObjectInstance account = new LwM2mObjectInstance(
                1, LwM2mSingleResource.newStringResource(LwM2mId.SEC_SERVER_URI, "coap://localhost"));
        return device -> {
            device.send(write(LwM2mId.SECURITY, account), "/0/1");
            device.send(Request.newPost(), "/bs");
        };
    }

    private static Request write(int object, LwM2mObjectInstance instance) {
        Request request = Request.newPut();
        request.setPayload(new DefaultLwM2mEncoder()
                .encode(
                        instance,
                        ContentFormat.TLV,
                        null,
                        new LwM2mPath(object, instance.getId()),
                        new StaticModel(ObjectLoader.loadDefault())));
        request.getOptions().setContentFormat(ContentFormat.TLV.getCode());
        return request;
    }
}
