package com.example.proxy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;

/** What all users of the HTTP server in this program share. */
final class Http {

    private Http() {}

    /** A server at a free port of this machine, not yet started. */
    static HttpServer anyPort() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /** The address of a server, to which paths are appended. */
    static URI uri(HttpServer server) {
        InetSocketAddress address = server.getAddress();
        try {
            return new URI("http", null, address.getHostString(), address.getPort(), null, null, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
