package com.example.devices;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

public class DeviceService {
    private static final EnumSet<ApiError> ABOUT_TOKENS = EnumSet.of(ApiError.TOKEN_EXPIRED, ApiError.TOKEN_REVOKED);

    private final Map<ApiError, Integer> failures = new EnumMap<>(ApiError.class);

    @Failure({ApiErrorCodes.DEVICE_NOT_FOUND, ApiErrorCodes.DEVICE_IS_BUSY})
    public String read(String device) {
        if (device.isEmpty()) {
            throw new ApiException(ApiError.DEVICE_NOT_FOUND);
        }
        return device;
    }

    public boolean mayRetry(ApiError error) {
        switch (error) {
            case DEVICE_IS_BUSY:
            case TOO_MANY_REQUESTS:
                return true;
            case CLOCK_SKEW:
                return false;
            default:
                return error.isServerError();
        }
    }

    /** What a gateway answered. */
    public ApiError answered(int code) {
        ApiError error;
        try {
            error = ApiError.fromCode(code);
        } catch (IllegalArgumentException e) {
            error = ApiError.BAD_GATEWAY_ANSWER;
        }
        failures.merge(error, 1, Integer::sum);
        return error;
    }

    public Map<ApiError, Integer> failures() {
        return failures;
    }

    public boolean needsToken(ApiError error) {
        return ABOUT_TOKENS.contains(error) || error == ApiError.MISSING_CREDENTIALS;
    }

    public String log(ApiError error) {
        return "failed with " + error + ", " + error.name() + " is " + error.getStatus();
    }
}
