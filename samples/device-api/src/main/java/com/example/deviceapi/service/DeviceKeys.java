package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotCode;
import com.example.deviceapi.codes.IotException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets in devices that have a key. */
record DeviceKeys(DeviceSettings settings) implements HandlerInterceptor {
    private static final String SCHEME = "Bearer ";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        String device =
                sent != null && sent.startsWith(SCHEME) ? settings.keys().get(sent.substring(SCHEME.length())) : null;
        if (device == null) {
            throw new IotException(IotCode.UNAUTHORIZED, "send the key of a device");
        }
        if (settings.blocked().contains(device)) {
            throw new IotException(IotCode.FORBIDDEN, "device " + device + " is blocked");
        }
        return true;
    }
}
