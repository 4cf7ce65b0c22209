package com.example.proxy;

import io.codebook.standard.CoapCode;
import io.codebook.standard.HttpStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.californium.core.coap.CoAP.Code;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.californium.core.coap.Response;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.elements.AddressEndpointContext;

/** What a CoAP client asks of an HTTP server. */
final class CoapTraffic implements AutoCloseable {
    private static final String COLUMNS = "%-18s %-35s %-31s %s";

    private final InetSocketAddress proxy;
    private final PrintStream out;
    private final CoapEndpoint client = Coap.anyPort();
    private final CaliforniumTables californium = new CaliforniumTables();

    CoapTraffic(InetSocketAddress proxy, PrintStream out) throws IOException {
        this.proxy = proxy;
        this.out = out;
        client.start();
    }

    @Override
    public void close() {
        client.destroy();
    }

    void run() throws InterruptedException, TimeoutException {
        print("CoAP request", "HTTP answer", "CoAP answer", "Californium");
        successes();
        others();
    }

    /** Their codes depend on the method. */
    private void successes() throws InterruptedException, TimeoutException {
        for (Code method : new Code[] {Code.GET, Code.POST, Code.PUT, Code.DELETE}) {
            print(method, HttpStatus.OK.number(), ask(method, HttpStatus.OK.number()));
        }
        for (Code method : new Code[] {Code.POST, Code.PUT, Code.DELETE}) {
            print(method, HttpStatus.NO_CONTENT.number(), ask(method, HttpStatus.NO_CONTENT.number()));
        }
    }

    /** All other statuses, of which only those are printed that Californium translates in another way. */
    private void others() throws InterruptedException, TimeoutException {
        int alike = 0;
        for (HttpStatus status : HttpStatus.values()) {
            boolean last = status.number() > HttpStatus.OK.number();
            if (last && status != HttpStatus.NO_CONTENT) {
                CoapCode code = ask(Code.GET, status.number());
                if (californium.codeOf(status.number(), Code.GET).equals(Optional.of(code))) {
                    alike++;
                } else {
                    print(Code.GET, status.number(), code);
                }
            }
        }
        print(Code.GET, 299, ask(Code.GET, 299));
        print(Code.GET, 499, ask(Code.GET, 499));
        out.println("and " + alike + " statuses that both tables translate alike");
    }

    private CoapCode ask(Code method, int status) throws InterruptedException, TimeoutException {
        Request request = new Request(method);
        request.getOptions().setUriPath("/answer/" + status);
        request.setDestinationContext(new AddressEndpointContext(proxy));
        client.sendRequest(request);
        Response response = request.waitForResponse(Timeouts.PEER.toMillis());
        if (response == null) {
            throw new TimeoutException("no answer to " + method + " /answer/" + status);
        }
        return CoapCode.of(response.getCode().value);
    }

    private void print(Code method, int status, CoapCode code) {
        Optional<CoapCode> other = californium.codeOf(status, method);
        String difference =
                other.equals(Optional.of(code)) ? "" : other.map(CoapCode::text).orElse("none");
        print(method + " /answer/" + status, Titles.of(HttpStatus.decode(status)), Titles.of(code), difference);
    }

    private void print(String request, String received, String answer, String californium) {
        out.println(COLUMNS.formatted(request, received, answer, californium).stripTrailing());
    }
}
