package com.example.proxy;

import org.eclipse.californium.core.CoapResource;
import org.eclipse.californium.core.server.resources.CoapExchange;
import org.eclipse.californium.core.server.resources.Resource;

/** A resource that takes every method, and every path below its own. */
abstract class PathResource extends CoapResource {

    PathResource(String path) {
        super(path);
    }

    abstract void handle(CoapExchange exchange);

    @Override
    public Resource getChild(String name) {
        return this;
    }

    @Override
    public void handleGET(CoapExchange exchange) {
        handle(exchange);
    }

    @Override
    public void handlePOST(CoapExchange exchange) {
        handle(exchange);
    }

    @Override
    public void handlePUT(CoapExchange exchange) {
        handle(exchange);
    }

    @Override
    public void handleDELETE(CoapExchange exchange) {
        handle(exchange);
    }
}
