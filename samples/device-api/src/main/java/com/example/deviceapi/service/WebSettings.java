package com.example.deviceapi.service;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring MVC has to know. */
@Configuration
@EnableConfigurationProperties({FeedSettings.class, DeviceSettings.class})
class WebSettings implements WebMvcConfigurer {
    private final DeviceSettings devices;

    WebSettings(DeviceSettings devices) {
        this.devices = devices;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DeviceKeys(devices)).addPathPatterns("/v1/feeds/**");
    }
}
