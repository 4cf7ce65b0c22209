package com.example.deviceapi.service;

/**
 * Feed data.
 *
 * @param id what the device knows the message by; a message that is sent again has the same
 * @param value the value, null if the device left it out
 */
public record FeedMessage(String id, Double value) {}
