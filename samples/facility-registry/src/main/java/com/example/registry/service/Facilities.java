package com.example.registry.service;

import com.example.registry.codes.FacilityRegistryException;
import com.example.registry.codes.FacilityRegistryStatus;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The resource. GET, PUT and DELETE succeed with 200, and POST with 201. */
@Path("facilities")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class Facilities {
    private final FacilityStore store = new FacilityStore();

    @GET
    @Path("{id}")
    public Facility get(@PathParam("id") String id) {
        return store.get(id);
    }

    @PUT
    @Path("{id}")
    public Facility replace(@PathParam("id") String id, Facility facility) {
        requireName(facility);
        Facility replacement = new Facility(id, facility.name());
        store.replace(replacement);
        return replacement;
    }

    @DELETE
    @Path("{id}")
    public Facility remove(@PathParam("id") String id) {
        return store.remove(id);
    }

    @POST
    public Response add(Facility facility, @Context UriInfo uri) {
        requireName(facility);
        if (facility.id() == null || facility.id().isBlank()) {
            throw badRequest("A facility needs an id");
        }
        store.add(facility);
        return Response.created(uri.getAbsolutePathBuilder().path(facility.id()).build())
                .entity(facility)
                .build();
    }

    private static void requireName(Facility facility) {
        if (facility == null || facility.name() == null || facility.name().isBlank()) {
            throw badRequest("A facility needs a name");
        }
    }

    private static FacilityRegistryException badRequest(String message) {
        return new FacilityRegistryException(FacilityRegistryStatus.BAD_REQUEST, message);
    }
}
