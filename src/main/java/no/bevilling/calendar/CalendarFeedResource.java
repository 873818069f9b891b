package no.bevilling.calendar;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.ProblemException;

/** A calendar for programs, which sign in nowhere: whoever has the address may read it. */
@Path("/kalender/{number}")
@Access(Access.Audience.PUBLIC)
public class CalendarFeedResource {
    private static final String TYPE = "text/calendar";
    private static final int KEPT_SECONDS = 300;

    @Inject
    CalendarFeeds feeds;

    @Inject
    Municipalities municipalities;

    @Context
    Request request;

    @GET
    @Path("{token}.ics")
    @Produces(MediaType.WILDCARD)
    public Response read(@PathParam("number") String number, @PathParam("token") String token) {
        Optional<String> file = municipalities
                .byNumber(number)
                .flatMap(here -> Tenant.call(here.id(), () -> feeds.read(token, number)));
        String calendar = file.orElseThrow(() -> ProblemException.notFound("There is no such calendar."));
        EntityTag tag = new EntityTag(hash(calendar));
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setMaxAge(KEPT_SECONDS);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(calendar, TYPE + ";charset=UTF-8") : unchanged;
        return answer.tag(tag).cacheControl(cache).build();
    }

    private static String hash(String calendar) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(calendar.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
