package com.example.deviceapi.service;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. Its settings are in application.yaml. */
@SpringBootApplication
public class DeviceApi {}
