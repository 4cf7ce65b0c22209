package com.example.deviceapi;

import com.example.deviceapi.peers.OtherServices;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program: a database, an MQTT broker, the service and a device, all in this process. */
public final class DeviceApiSample {
    private final PrintStream out;

    DeviceApiSample(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the sample. The exit status is 0 if all answers are as they should be.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        boolean isFine = false;
        try (Database database = Database.start()) {
            isFine = new DeviceApiSample(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(database);
        } catch (IOException | InterruptedException | RuntimeException e) {
            System.err.println("the sample could not go on: " + e);
        }
        if (!isFine) {
            System.exit(1);
        }
    }

    /** Whether all answers are as they should be. */
    boolean run(Database database) throws IOException, InterruptedException {
        try (Broker broker = Broker.start();
                RunningApi service = RunningApi.start(database, broker);
                OtherServices others = OtherServices.start()) {
            int faults = new HttpRound(out, service.uri(), others.uri()).go();
            faults += new MqttRound(out, broker).go();
            faults += new DatabaseRound(out, service).go(database.name());
            faults += new OpenApiRound(out, service.uri()).go();
            out.println(
                    faults == 0 ? "All answers are as they should be" : faults + " answers are not as they should be");
            return faults == 0;
        }
    }
}
