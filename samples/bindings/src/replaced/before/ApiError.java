package com.example.devices;

import org.springframework.http.HttpStatus;

/** The errors of the device API, written by hand. */
@Documented
public enum ApiError implements ErrorCode {
    DONE(2000, "Done", HttpStatus.OK),
    DEVICE_REGISTERED(2001, "Device registered", HttpStatus.CREATED),
    COMMAND_ACCEPTED(2002, "Command accepted", HttpStatus.ACCEPTED),
    NOTHING_TO_REPORT(2003, "Nothing to report", HttpStatus.NO_CONTENT),
    MALFORMED_REQUEST(4000, "Malformed request", HttpStatus.BAD_REQUEST),
    MISSING_PARAMETER(4001, "Missing parameter", HttpStatus.BAD_REQUEST),
    INVALID_PARAMETER(4002, "Invalid parameter", HttpStatus.BAD_REQUEST),
    UNKNOWN_FIELD(4003, "Unknown field", HttpStatus.BAD_REQUEST),
    INVALID_TIMESTAMP(4004, "Invalid timestamp", HttpStatus.BAD_REQUEST),
    INVALID_SERIAL_NUMBER(4005, "Invalid serial number", HttpStatus.BAD_REQUEST),
    INVALID_FIRMWARE_VERSION(4006, "Invalid firmware version", HttpStatus.BAD_REQUEST),
    INVALID_PAGE_TOKEN(4007, "Invalid page token", HttpStatus.BAD_REQUEST),
    TOO_MANY_DEVICES_IN_ONE_REQUEST(4008, "Too many devices in one request", HttpStatus.BAD_REQUEST),
    MISSING_CREDENTIALS(4010, "Missing credentials", HttpStatus.UNAUTHORIZED),
    TOKEN_EXPIRED(4011, "Token expired", HttpStatus.UNAUTHORIZED),
    TOKEN_REVOKED(4012, "Token revoked", HttpStatus.UNAUTHORIZED),
    CERTIFICATE_EXPIRED(4013, "Certificate expired", HttpStatus.UNAUTHORIZED),
    CERTIFICATE_NOT_TRUSTED(4014, "Certificate not trusted", HttpStatus.UNAUTHORIZED),
    WRONG_PASSWORD(4015, "Wrong password", HttpStatus.UNAUTHORIZED),
    CLOCK_SKEW(4016, "Clock of the device is wrong", HttpStatus.UNAUTHORIZED),
    ACCESS_DENIED(4030, "Access denied", HttpStatus.FORBIDDEN),
    QUOTA_USED_UP(4031, "Quota used up", HttpStatus.FORBIDDEN),
    DEVICE_BELONGS_TO_ANOTHER_TENANT(4032, "Device belongs to another tenant", HttpStatus.FORBIDDEN),
    DEVICE_IS_BLOCKED(4033, "Device is blocked", HttpStatus.FORBIDDEN),
    ACCOUNT_SUSPENDED(4034, "Account suspended", HttpStatus.FORBIDDEN),
    FEATURE_NOT_IN_YOUR_PLAN(4035, "Feature not in your plan", HttpStatus.FORBIDDEN),
    DEVICE_NOT_FOUND(4040, "Device not found", HttpStatus.NOT_FOUND),
    SENSOR_NOT_FOUND(4041, "Sensor not found", HttpStatus.NOT_FOUND),
    GATEWAY_NOT_FOUND(4042, "Gateway not found", HttpStatus.NOT_FOUND),
    FIRMWARE_NOT_FOUND(4043, "Firmware not found", HttpStatus.NOT_FOUND),
    ACCOUNT_NOT_FOUND(4044, "Account not found", HttpStatus.NOT_FOUND),
    ALARM_RULE_NOT_FOUND(4045, "Alarm rule not found", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(4050, "Method not allowed", HttpStatus.METHOD_NOT_ALLOWED),
    RESPONSE_FORMAT_NOT_SUPPORTED(4060, "Response format not supported", HttpStatus.NOT_ACCEPTABLE),
    DEVICE_DID_NOT_ANSWER(4080, "Device did not answer", HttpStatus.REQUEST_TIMEOUT),
    DEVICE_ALREADY_REGISTERED(4090, "Device already registered", HttpStatus.CONFLICT),
    DEVICE_IS_BUSY(4091, "Device is busy", HttpStatus.CONFLICT),
    UPDATE_ALREADY_RUNNING(4092, "Update already running", HttpStatus.CONFLICT),
    SERIAL_NUMBER_ALREADY_USED(4093, "Serial number already used", HttpStatus.CONFLICT),
    ALARM_RULE_ALREADY_EXISTS(4094, "Alarm rule already exists", HttpStatus.CONFLICT),
    STALE_VERSION(4095, "Version changed meanwhile", HttpStatus.CONFLICT),
    DEVICE_WAS_REMOVED(4100, "Device was removed", HttpStatus.GONE),
    API_VERSION_RETIRED(4101, "API version is no longer supported", HttpStatus.GONE),
    PRECONDITION_FAILED(4120, "Precondition failed", HttpStatus.PRECONDITION_FAILED),
    PAYLOAD_TOO_LARGE(4130, "Payload too large", HttpStatus.CONTENT_TOO_LARGE),
    CONTENT_TYPE_NOT_SUPPORTED(4150, "Content type not supported", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    VALUE_OUT_OF_RANGE(4220, "Value out of range", HttpStatus.UNPROCESSABLE_CONTENT),
    FIRMWARE_MISMATCH(4221, "Firmware does not fit the device", HttpStatus.UNPROCESSABLE_CONTENT),
    CHECKSUM_MISMATCH(4222, "Checksum does not match", HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_REQUESTS(4290, "Too many requests", HttpStatus.TOO_MANY_REQUESTS),
    QUEUE_FULL(4291, "Too many commands in the queue", HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL_ERROR(5000, "Internal error", HttpStatus.INTERNAL_SERVER_ERROR),
    DATA_CORRUPT(5001, "Stored data is damaged", HttpStatus.INTERNAL_SERVER_ERROR),
    COMMAND_NOT_IMPLEMENTED(5010, "Command not implemented", HttpStatus.NOT_IMPLEMENTED),
    BAD_GATEWAY_ANSWER(5020, "Gateway answered nonsense", HttpStatus.BAD_GATEWAY),
    SERVICE_UNAVAILABLE(5030, "Service unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    MAINTENANCE_IN_PROGRESS(5031, "Maintenance in progress", HttpStatus.SERVICE_UNAVAILABLE),
    DEVICE_OFFLINE(5032, "Device offline", HttpStatus.SERVICE_UNAVAILABLE),
    GATEWAY_TIMEOUT(5040, "Gateway timeout", HttpStatus.GATEWAY_TIMEOUT),
    STORAGE_FULL(5070, "Storage full", HttpStatus.INSUFFICIENT_STORAGE);

    private final int code;
    private final String message;
    private final HttpStatus status;

    ApiError(int code, String message, HttpStatus status) {
        this.code = code;
        this.message = message;
        this.status = status;
    }

    @Override
    public int getCode() {
        return code;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public HttpStatus getStatus() {
        return status;
    }

    public static ApiError fromCode(int code) {
        for (ApiError error : values()) {
            if (error.code == code) {
                return error;
            }
        }
        throw new IllegalArgumentException("unknown code " + code);
    }

    @Override
    public String toString() {
        return code + " " + message;
    }
}
