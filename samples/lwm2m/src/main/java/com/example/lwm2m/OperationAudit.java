package com.example.lwm2m;

import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.CoapCode;
import io.codebook.standard.Lwm2mOperation;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.californium.core.coap.Message;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.californium.core.coap.Response;
import org.eclipse.californium.core.coap.Token;
import org.eclipse.californium.core.network.interceptors.MessageInterceptor;
import org.eclipse.californium.elements.util.LeastRecentlyUpdatedCache;

/** Reports every answer to an LWM2M operation that the CoAP endpoint of a server sends or receives. */
final class OperationAudit implements MessageInterceptor {
    private final OperationFinder finder;
    private final Consumer<Answer> answers;
    private final Exchanges askedByDevices = new Exchanges();
    private final Exchanges askedOfDevices = new Exchanges();

    OperationAudit(OperationFinder finder, Consumer<Answer> answers) {
        this.finder = finder;
        this.answers = answers;
    }

    @Override
    public void receiveRequest(Request request) {
        InetSocketAddress device = request.getSourceContext().getPeerAddress();
        finder.askedByDevice(request).ifPresent(operation -> askedByDevices.remember(device, operation, request));
    }

    @Override
    public void sendResponse(Response response) {
        report(askedByDevices, response.getEffectiveDestinationContext().getPeerAddress(), response);
    }

    @Override
    public void sendRequest(Request request) {
        InetSocketAddress device = request.getEffectiveDestinationContext().getPeerAddress();
        finder.askedOfDevice(request).ifPresent(operation -> askedOfDevices.remember(device, operation, request));
    }

    @Override
    public void receiveResponse(Response response) {
        report(askedOfDevices, response.getSourceContext().getPeerAddress(), response);
    }

    private void report(Exchanges exchanges, InetSocketAddress device, Response response) {
        Asked asked = exchanges.answered(device, response);
        if (asked == null) {
            return;
        }
        AnyCoapCode code = CoapCode.decode(response.getCode().value);
        // 2.31 answers one block of many. The operation is answered after the last.
        if (code != CoapCode.CONTINUE) {
            long time = asked.operation == Lwm2mOperation.NOTIFY ? System.nanoTime() : asked.time;
            answers.accept(new Answer(time, asked.operation, asked.request, code));
        }
    }

    /** The requests of the last minutes. Message ids tell what was merely sent again. */
    private static final class Exchanges {
        private static final int CAPACITY = 10_000;
        /** RFC 7252, Section 4.8.2: after so long, nothing of an exchange is still on its way. */
        private static final long LIFETIME_SECONDS = 247;

        private final LeastRecentlyUpdatedCache<Key, Asked> recent =
                new LeastRecentlyUpdatedCache<>(CAPACITY, LIFETIME_SECONDS, TimeUnit.SECONDS);

        void remember(InetSocketAddress device, Lwm2mOperation operation, Request request) {
            Key key = new Key(device, request.getToken());
            Asked earlier = recent.get(key);
            if (earlier == null || earlier.messageId != request.getMID()) {
                recent.put(key, new Asked(System.nanoTime(), operation, text(request), request.getMID(), Message.NONE));
            }
        }

        /** What was asked for; null if that is not known, or if the answer came before. */
        Asked answered(InetSocketAddress device, Response response) {
            Key key = new Key(device, response.getToken());
            Asked asked = recent.get(key);
            if (asked == null || asked.answerId == response.getMID()) {
                return null;
            }
            recent.put(key, asked.answeredBy(response));
            return asked;
        }

        private static String text(Request request) {
            String path = request.getOptions().getUriPathString();
            String query = request.getOptions().getUriQueryString();
            return request.getCode() + " /" + path + (query.isEmpty() ? "" : "?" + query);
        }
    }

    /** Two devices may use the same token. */
    private record Key(InetSocketAddress device, Token token) {}

    private record Asked(long time, Lwm2mOperation operation, String request, int messageId, int answerId) {

        /** What comes after the answer to Observe are notifications. */
        Asked answeredBy(Response response) {
            Lwm2mOperation next = operation == Lwm2mOperation.OBSERVE ? Lwm2mOperation.NOTIFY : operation;
            return new Asked(time, next, request, messageId, response.getMID());
        }
    }
}
