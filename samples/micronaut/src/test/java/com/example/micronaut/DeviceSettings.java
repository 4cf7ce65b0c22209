package com.example.micronaut;

import com.example.micronaut.codes.AnyIotCode;
import com.example.micronaut.codes.IotCode;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.List;

/**
 * Settings of a device.
 *
 * @param failure the code to answer
 * @param retried the codes to try again
 */
@ConfigurationProperties("device")
record DeviceSettings(AnyIotCode failure, List<IotCode> retried) {}
