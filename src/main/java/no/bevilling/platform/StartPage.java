package no.bevilling.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where one lands after sign-in. */
@Path("/start")
public class StartPage {
    @GET
    @Access(Access.Audience.SIGNED_IN)
    public Response start() {
        return Response.seeOther(URI.create("/")).build();
    }
}
