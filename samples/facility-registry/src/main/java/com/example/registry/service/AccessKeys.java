package com.example.registry.service;

import com.example.registry.codes.FacilityRegistryException;
import com.example.registry.codes.FacilityRegistryStatus;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Lets in whoever has a key.
 *
 * @param editor the key of those who may change facilities
 * @param reader the key of those who may only read them
 */
@PreMatching
record AccessKeys(String editor, String reader) implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if ((SCHEME + editor).equals(key)) {
            return;
        }
        if (!(SCHEME + reader).equals(key)) {
            throw new FacilityRegistryException(FacilityRegistryStatus.UNAUTHORIZED, "Send a key of the registry");
        }
        if (!request.getMethod().equals(HttpMethod.GET)) {
            throw new FacilityRegistryException(FacilityRegistryStatus.FORBIDDEN, "This key may only read");
        }
    }
}
