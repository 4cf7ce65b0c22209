package com.example.lwm2m;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.californium.core.CoapExchange;
import org.eclipse.californium.core.CoapResource;
import org.eclipse.californium.core.CoapServer;
import org.eclipse.californium.core.coap.CoAP.ResponseCode;
import org.eclipse.californium.core.network.CoapEndpoint;

/** A bootstrap server at a free port of this machine: it configures each device that it knows. */
final class BootstrapServer implements AutoCloseable {
    private final Map<String, BootstrapPlan> plans;
    private final CoapServer server;
    private final CoapEndpoint coap;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ExecutorCompletionService<Void> sessions = new ExecutorCompletionService<>(threads);

    /**
     * Starts a server.
     *
     * @param plans what to do with a device, by its endpoint name
     * @param answers receives each answer that the server gives or gets
     */
    BootstrapServer(Map<String, BootstrapPlan> plans, Consumer<Answer> answers) {
        this.plans = plans;
        coap = PlainCoap.anyPort();
        coap.addInterceptor(new OperationAudit(new BootstrapOperations(), answers));
        server = new CoapServer(coap.getConfig());
        server.addEndpoint(coap);
        server.add(new BootstrapRequests());
        server.start();
    }

    URI uri() {
        return coap.getUri();
    }

    InetSocketAddress address() {
        return coap.getAddress();
    }

    /** Waits for the end of a bootstrap. */
    void awaitSession() throws InterruptedException, TimeoutException, ExecutionException {
        Future<Void> session = sessions.poll(Timeouts.PEER.toSeconds(), TimeUnit.SECONDS);
        if (session == null) {
            throw new TimeoutException("no bootstrap within " + Timeouts.PEER.toSeconds() + " seconds");
        }
        session.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.destroy();
    }

    /** Answers the requests of devices, and configures them afterwards. */
    private final class BootstrapRequests extends CoapResource {

        BootstrapRequests() {
            super("bs");
        }

        @Override
        public void handlePOST(CoapExchange exchange) {
            BootstrapPlan plan = plans.get(exchange.getQueryParameter("ep"));
            if (plan == null) {
                exchange.respond(ResponseCode.BAD_REQUEST);
                return;
            }
            exchange.respond(ResponseCode.CHANGED);
            PlainCoap device = new PlainCoap(coap, exchange.getSourceSocketAddress());
            sessions.submit(() -> {
                plan.configure(device);
                return null;
            });
        }
    }
}
