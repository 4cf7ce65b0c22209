package com.example.deviceapi;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.device.DeviceClient;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A developer looks at the description of the API, in which each code has a name. */
final class OpenApiRound {
    private final DeviceClient http = new DeviceClient();
    private final PrintStream out;
    private final URI service;

    OpenApiRound(PrintStream out, URI service) {
        this.out = out;
        this.service = service;
    }

    /** Prints how a code is described, and returns how many codes lack their names. */
    int go() throws IOException, InterruptedException {
        String document = http.send(service.resolve("openapi/codes.json"), Map.of(), "GET", "")
                .body();
        JsonNode schema = JsonMapper.shared().readTree(document).at("/components/schemas/IotCode");
        out.println("OpenAPI, in /openapi/codes.json: the number of a code, its name, and what it says");
        int faults = 0;
        for (IotCode code : IotCode.values()) {
            JsonNode described = schema.path("oneOf").path(code.ordinal());
            String name = schema.path("x-enum-varnames").path(code.ordinal()).asString("");
            if (described.path("const").asInt(0) != code.number() || !name.equals(code.name())) {
                out.println("      EXPECTED " + code.number() + " " + code.name());
                faults++;
            }
            if (code == IotCode.CONFLICT) {
                out.printf(
                        "  %s %s: %s%n",
                        described.get("const"),
                        name,
                        described.get("description").asString());
            }
        }
        return faults;
    }
}
