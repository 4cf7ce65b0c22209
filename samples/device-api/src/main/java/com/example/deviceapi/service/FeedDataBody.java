package com.example.deviceapi.service;

import com.example.deviceapi.codes.IotCode;

/**
 * The body of a success.
 *
 * @param code the code, a number in JSON
 * @param status what became of the data
 */
record FeedDataBody(IotCode code, String status) {}
