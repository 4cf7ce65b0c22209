package com.example.registry;

import com.example.registry.codes.FacilityRegistryOperation;

/**
 * A request of the inspection.
 *
 * @param title what it is about
 * @param key the key of the client, empty for none
 * @param body the body, empty for none
 */
record Request(String title, FacilityRegistryOperation operation, String path, String key, String body) {}
