package com.example.registry.service;

import com.example.registry.codes.FacilityRegistryStatus;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Repeats the status in a header of each answer, as the registry has it: {@code Status: 404 Not Found}. */
final class StatusHeader implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        FacilityRegistryStatus status = FacilityRegistryStatus.find(response.getStatus());
        if (status != null) {
            response.getHeaders().putSingle("Status", status.textForm());
        }
    }
}
