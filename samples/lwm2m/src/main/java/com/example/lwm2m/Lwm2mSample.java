package com.example.lwm2m;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.leshan.server.registration.Registration;

/** Devices and servers of LWM2M talk to each other, and the operation table judges each of their answers. */
public final class Lwm2mSample {
    private static final String THERMOMETER = "thermometer";
    private static final String HALF_CONFIGURED = "half-configured";

    private Lwm2mSample() {}

    /**
     * Runs all of it, and prints the answers and verdicts.
     *
     * @param args not used
     * @throws IOException if a port cannot be opened
     * @throws TimeoutException if a peer does not answer
     * @throws ExecutionException if a bootstrap fails
     * @throws InterruptedException if the program is stopped
     */
    public static void main(String[] args)
            throws IOException, TimeoutException, ExecutionException, InterruptedException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException, TimeoutException, ExecutionException, InterruptedException {
        Report report = new Report();
        try {
            communicate(report);
        } finally {
            report.printAnswers(out);
            out.println();
            report.printCounts(out);
            out.println();
            report.printTable(out);
        }
    }

    private static void communicate(Report report)
            throws IOException, TimeoutException, ExecutionException, InterruptedException {
        try (ManagementServer server = new ManagementServer(THERMOMETER, report);
                BootstrapServer bootstrap = new BootstrapServer(
                        Map.of(
                                HALF_CONFIGURED, BootstrapPlans.half(),
                                THERMOMETER, BootstrapPlans.complete(server.uri())),
                        report)) {
            new StrangerTraffic(bootstrap.address(), server.address()).run();
            try (Thermometer device = new Thermometer(HALF_CONFIGURED, bootstrap.uri())) {
                device.start();
                bootstrap.awaitSession();
            }
            try (Thermometer device = new Thermometer(THERMOMETER, bootstrap.uri())) {
                device.start();
                bootstrap.awaitSession();
                Registration registration = server.events().awaitRegistration();
                new ManagementTraffic(server, registration).run();
                device.stop();
            }
        }
    }
}
