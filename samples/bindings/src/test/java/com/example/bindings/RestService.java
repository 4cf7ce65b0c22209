package com.example.bindings;

import com.example.bindings.codes.AnyIotCode;
import com.example.bindings.codes.HttpStatus;
import com.example.bindings.codes.IotCode;
import com.example.bindings.codes.IotException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** A service that takes codes in each of the places that a request has. */
@Path("/")
public class RestService {
    /** A body. */
    public record Report(AnyIotCode code) {}

    @GET
    @Path("known/{code}")
    public String known(@PathParam("code") IotCode code) {
        return code.name();
    }

    @GET
    @Path("any/{code}")
    public String any(@PathParam("code") AnyIotCode code) {
        return code.toString();
    }

    @GET
    @Path("search")
    public String search(@QueryParam("code") IotCode code, @QueryParam("any") List<AnyIotCode> any) {
        return code + " " + any;
    }

    @POST
    @Path("reports")
    @Consumes("application/json")
    @Produces("application/json")
    public Report report(Report report) {
        return report;
    }

    @GET
    @Path("status/{status}")
    public Response status(@PathParam("status") int number) {
        HttpStatus status = HttpStatus.of(number);
        return Response.status(status.number(), status.phrase()).build();
    }

    @DELETE
    @Path("devices/{device}")
    public void delete(@PathParam("device") int device) {
        throw new IotException(IotCode.CONFLICT, "the device is in use", Map.of("device", device));
    }
}
