package io.codebook;

/**
 * The class of a response code in the protocols whose codes carry it as their first digit: HTTP (RFC 9110, Section 15)
 * and CoAP (RFC 7252, Section 5.2).
 */
public enum ResponseClass {
    /** HTTP 1xx: the request was received, the process goes on. */
    INFORMATIONAL,
    /** HTTP 2xx and CoAP 2.xx: the request was received, understood and accepted. */
    SUCCESS,
    /** HTTP 3xx: further action is needed to complete the request. */
    REDIRECTION,
    /** HTTP 4xx and CoAP 4.xx: the request is wrong or cannot be fulfilled. */
    CLIENT_ERROR,
    /** HTTP 5xx and CoAP 5.xx: the server failed to fulfil a request that seems valid. */
    SERVER_ERROR,
    /** Any other CoAP class: requests (0), signalling (7), or not assigned (1, 3, 6). HTTP has none. */
    OTHER;

    /**
     * The class of an HTTP status, known or not.
     *
     * @param status any number
     * @return the class of its first digit; {@link #SERVER_ERROR} for a number outside 100 to 599, as RFC 9110, Section
     *     15, asks of clients
     */
    public static ResponseClass ofHttp(int status) {
        if (status < 100 || status > 599) {
            return SERVER_ERROR;
        }
        return switch (status / 100) {
            case 1 -> INFORMATIONAL;
            case 2 -> SUCCESS;
            case 3 -> REDIRECTION;
            case 4 -> CLIENT_ERROR;
            default -> SERVER_ERROR;
        };
    }

    /**
     * The class of a CoAP code, known or not.
     *
     * @param wire the code as the byte on the wire, 0 to 255, or that byte as Java sees it, -128 to 127
     * @return the class of its upper three bits
     */
    public static ResponseClass ofCoap(int wire) {
        return switch ((wire & 0xFF) >>> 5) {
            case 2 -> SUCCESS;
            case 4 -> CLIENT_ERROR;
            case 5 -> SERVER_ERROR;
            default -> OTHER;
        };
    }
}
