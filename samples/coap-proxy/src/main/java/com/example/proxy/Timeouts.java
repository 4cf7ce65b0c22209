package com.example.proxy;

import java.time.Duration;

/** How long to wait for a peer that does not do what it should. */
final class Timeouts {
    static final Duration PEER = Duration.ofMinutes(1);

    private Timeouts() {}
}
