package com.example.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.micronaut.codes.AnyIotCode;
import com.example.micronaut.codes.IotCode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Codes in the configuration, read by a class whose module comes after that of the codes. */
class SettingsTest {
    @Test
    void propertiesAreReadByNumberOrLabel() {
        Map<String, Object> properties =
                Map.of("device.failure", 4009, "device.retried", List.of("not_found", "4009", 2000));
        try (ApplicationContext context = ApplicationContext.run(properties)) {
            List<IotCode> retried = List.of(IotCode.NOT_FOUND, IotCode.CONFLICT, IotCode.OK);
            assertThat(context.getBean(DeviceSettings.class)).isEqualTo(new DeviceSettings(IotCode.CONFLICT, retried));
            assertThat(context.getConversionService().convert("4077", AnyIotCode.class))
                    .contains(new AnyIotCode.Unknown(4077));
        }
    }

    @Test
    void whatIsNoCodeIsRefused() {
        try (ApplicationContext context = ApplicationContext.run(Map.of("device.failure", "broken"))) {
            assertThatThrownBy(() -> context.getBean(DeviceSettings.class))
                    .hasStackTraceContaining("table iot: \"broken\" is not an integer");
        }
    }

    @Test
    void theMetadataHasAllProperties() throws IOException {
        try (InputStream in = SettingsTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("device.failure", "device.retried");
        }
    }
}
