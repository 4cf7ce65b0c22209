package com.example.deviceapi.service;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The feeds of the service.
 *
 * @param names their names
 * @param maintenance those that take no data at the moment
 */
@ConfigurationProperties("feeds")
record FeedSettings(Set<String> names, @DefaultValue Set<String> maintenance) {}
