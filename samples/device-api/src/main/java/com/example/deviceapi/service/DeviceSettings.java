package com.example.deviceapi.service;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The devices of the service.
 *
 * @param keys the device of each key
 * @param blocked devices that may send no data
 */
@ConfigurationProperties("devices")
record DeviceSettings(
        Map<String, String> keys, @DefaultValue Set<String> blocked) {}
