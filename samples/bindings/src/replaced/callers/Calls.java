package com.example.devices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Uses the enum as the program does, and collects what comes out. */
public final class Calls implements Supplier<List<String>> {
    private final DeviceService service = new DeviceService();
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> results = new ArrayList<>();

    @Override
    public List<String> get() {
        for (ApiError error : ApiError.values()) {
            use(error);
        }
        results.add(service.answered(4711).name());
        results.add(service.failures().toString());
        results.add("" + (ApiError.DEVICE_OFFLINE.compareTo(ApiError.DONE) > 0));
        results.add("" + ApiError.class.isAnnotationPresent(Documented.class));
        try {
            service.read("");
        } catch (ApiException e) {
            results.add(e.toProblem().toString());
        }
        try {
            results.add(ApiError.valueOf("NO_SUCH_ERROR").name());
        } catch (IllegalArgumentException e) {
            results.add(e.getMessage());
        }
        return results;
    }

    private void use(ApiError error) {
        ErrorCode code = error;
        results.add(error.ordinal() + ": " + code.getCode() + ", " + code.getMessage() + ", " + code.getStatus());
        results.add(error.name() + ": " + service.mayRetry(error) + ", " + service.needsToken(error));
        results.add(service.log(error));
        results.add(service.answered(code.getCode()) + ", " + ApiError.valueOf(error.name()));
        results.add(new ApiException(code).toProblem().toString());
        results.add(sentAndReceived(error));
    }

    private String sentAndReceived(ApiError error) {
        try {
            String body = json.writeValueAsString(error);
            return body + ", " + json.readValue(body, ApiError.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
