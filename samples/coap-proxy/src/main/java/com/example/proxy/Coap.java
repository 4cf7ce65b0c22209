package com.example.proxy;

import com.example.proxy.codes.CoapCodeMappings;
import io.codebook.standard.CoapCode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.eclipse.californium.core.coap.CoAP.ResponseCode;
import org.eclipse.californium.core.config.CoapConfig;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.elements.config.Configuration;
import org.eclipse.californium.elements.config.SystemConfig;
import org.eclipse.californium.elements.config.UdpConfig;

/** What all users of Californium in this program share. */
final class Coap {

    private Coap() {}

    /** An endpoint at a free port of this machine, not yet started. Its configuration is not read from a file. */
    static CoapEndpoint anyPort() {
        return CoapEndpoint.builder()
                .setConfiguration(
                        new Configuration(SystemConfig.DEFINITIONS, CoapConfig.DEFINITIONS, UdpConfig.DEFINITIONS))
                .setInetSocketAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .build();
    }

    /** The constant of Californium for a code. It is empty for 5.08, which Californium does not have. */
    static Optional<ResponseCode> californium(CoapCode code) {
        return Optional.ofNullable(CoapCodeMappings.toCalifornium(code));
    }
}
