package no.bevilling.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.bevilling.platform.Access;

/** The address that the front page gives to those who want to see their own. */
@Path("/min-side")
public class MyPage {
    @GET
    @Access(Access.Audience.SIGNED_IN)
    public Response mine() {
        return Response.seeOther(URI.create("/soknad")).build();
    }
}
