package com.example.proxy;

import io.codebook.standard.AnyCoapCode;
import io.codebook.standard.CoapCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.californium.core.coap.Response;
import org.eclipse.californium.core.network.interceptors.MessageInterceptorAdapter;

/** The codes that an endpoint received, with those that answer a block of a larger body. */
final class CoapTrace extends MessageInterceptorAdapter {
    private final List<AnyCoapCode> codes = new ArrayList<>();
    private final Set<Integer> messageIds = new HashSet<>();

    @Override
    public synchronized void receiveResponse(Response response) {
        if (messageIds.add(response.getMID())) {
            codes.add(CoapCode.decode(response.getCode().value));
        }
    }

    /** What came since the last call. */
    synchronized List<AnyCoapCode> take() {
        List<AnyCoapCode> taken = List.copyOf(codes);
        codes.clear();
        messageIds.clear();
        return taken;
    }
}
