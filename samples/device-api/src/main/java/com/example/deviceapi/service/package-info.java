/** The iot/v1 API as a service with Spring Boot. Failures are thrown as codes. */
package com.example.deviceapi.service;
