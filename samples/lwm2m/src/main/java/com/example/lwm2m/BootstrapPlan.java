package com.example.lwm2m;

import java.util.concurrent.TimeoutException;

/** What a bootstrap server does with a device. */
interface BootstrapPlan {

    void configure(PlainCoap device) throws InterruptedException, TimeoutException;
}
