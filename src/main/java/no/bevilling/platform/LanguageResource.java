package no.bevilling.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;

/** The reader's choice of language, kept in a cookie. A link and not a form: it works on every page, error pages too. */
@Path("/sprak")
@Access(Access.Audience.PUBLIC)
public class LanguageResource {
    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    UriInfo uri;

    @GET
    @Path("{tag}")
    public Response choose(@PathParam("tag") String tag, @QueryParam("til") String back) {
        Language language = Language.of(tag).orElseThrow(NotFoundException::new);
        NewCookie choice = new NewCookie.Builder(Language.COOKIE)
                .value(language.tag())
                .path("/")
                .maxAge(ONE_YEAR)
                .sameSite(SameSite.LAX)
                .httpOnly(true)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .build();
        return Response.seeOther(URI.create(LocalAddress.orFrontPage(back)))
                .cookie(choice)
                .header("Cache-Control", "no-store")
                .build();
    }
}
