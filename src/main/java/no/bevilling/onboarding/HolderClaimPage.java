package no.bevilling.onboarding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.application.ActingAs;
import no.bevilling.application.KindMessages;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** Somebody who has been sent a link takes over the licences that a holder had before the municipality began here. */
@Path("/soknad/invitasjon/{number}/{code}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class HolderClaimPage {
    private static final List<ActingAs> GROUNDS = List.of(ActingAs.CHAIR, ActingAs.GENERAL_MANAGER, ActingAs.OWNER);

    @CheckedTemplate(basePath = "onboarding")
    static class Templates {
        static native TemplateInstance claim(
                Municipalities.Short municipality,
                String code,
                String name,
                String organisationNumber,
                List<Option> grounds,
                String as,
                FormErrors errors);
    }

    @Inject
    HolderInvitations invitations;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@PathParam("code") String code) {
        return page(code, "", FormErrors.none());
    }

    @POST
    public Response claim(@PathParam("code") String code, @FormParam("as") String as) {
        return forms.attempt(() -> invitations.claim(code, TypedForm.one(ActingAs.class, as), user.required()))
                .answer(
                        says().claimed(),
                        "/soknad",
                        refused -> page(code, as, refused.errors(field -> says().wrongGround())));
    }

    private TemplateInstance page(String code, String as, FormErrors errors) {
        KindMessages kinds = texts.of(KindMessages.class);
        return Tenant.call(municipality.id(), () -> {
            Organisation holder = invitations.holder(invitations.claimable(code).orElseThrow(NotFoundException::new));
            return Templates.claim(
                    municipality.get(),
                    code,
                    holder.name,
                    holder.organisationNumber,
                    GROUNDS.stream()
                            .map(ground -> Option.of(ground, kinds.actingAs(ground)))
                            .toList(),
                    as,
                    errors);
        });
    }

    private InvitationMessages says() {
        return texts.of(InvitationMessages.class);
    }
}
