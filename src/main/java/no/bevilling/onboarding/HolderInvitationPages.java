package no.bevilling.onboarding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a caseworker invites the holders whom nobody is known for, since their licences were brought from a former system. */
@Path("/k/{number}/import/invitasjoner")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class HolderInvitationPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "onboarding")
    static class Templates {
        static native TemplateInstance invitations(View view);
    }

    /**
     * What the page shows.
     *
     * @param link only in answer to the form that made it; null otherwise
     * @param invited whom the link is for
     */
    public record View(
            String number,
            List<HolderInvitations.Row> rows,
            long count,
            Paging paging,
            boolean mayInvite,
            String link,
            String invited) {}

    @Inject
    HolderInvitations invitations;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    @PathParam("number")
    String number;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    @GET
    public TemplateInstance list(@QueryParam(Paging.PARAMETER) String page) {
        return page(Paging.number(page), null, null);
    }

    /** The link stands in the answer itself: it is a secret, and travels in no cookie and no address of ours. */
    @POST
    @Path("{organisation}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response invite(@PathParam("organisation") UUID organisation) {
        String code = invitations.invite(organisation, user.required());
        String name = invitations.holder(invitations.claimable(code).orElseThrow()).name;
        return Response.ok(page(1, publicAddress + "/soknad/invitasjon/" + number + "/" + code, name))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private TemplateInstance page(int page, String link, String invited) {
        long count = invitations.count();
        Paging paging = Paging.of(uri, page, SIZE, count);
        return Templates.invitations(new View(
                number,
                invitations.waiting(paging.getCurrent(), SIZE),
                count,
                paging,
                user.required().has(Tenant.id(), Role.CASEWORKER),
                link,
                invited));
    }
}
