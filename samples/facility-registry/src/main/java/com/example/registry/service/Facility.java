package com.example.registry.service;

/**
 * A facility, as it is in requests and answers.
 *
 * @param id what the registry knows it by
 * @param name what people call it
 */
public record Facility(String id, String name) {}
