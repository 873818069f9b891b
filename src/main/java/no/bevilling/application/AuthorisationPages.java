package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whoever may apply for an organisation gives others leave to, and takes it back. */
@Path("/soknad/fullmakter/{number}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class AuthorisationPages {
    private static final List<ActingAs> GIVERS = List.of(ActingAs.CHAIR, ActingAs.GENERAL_MANAGER, ActingAs.OWNER);

    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance authorisations(View view);
    }

    /** What the page shows; {@code link} only in answer to the form that made it. */
    public record View(
            Municipalities.Short municipality,
            List<Option> roles,
            Typed typed,
            FormErrors errors,
            String link,
            List<Authorisation> given,
            List<Authorisation> got) {}

    /** The form as typed. */
    public record Typed(String organisationNumber, String organisationName, String as, String validTo) {}

    @Inject
    Authorisations authorisations;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    @GET
    public TemplateInstance show() {
        return page(nothingTyped(), FormErrors.none(), null);
    }

    /** The link stands in the answer itself: it is a secret, and travels in no cookie and no address of ours. */
    @POST
    public Response give(
            @PathParam("number") String number,
            @FormParam("organisationNumber") String organisationNumber,
            @FormParam("organisationName") String organisationName,
            @FormParam("as") String as,
            @FormParam("validTo") String validTo) {
        String[] code = {null};
        Authorisations.Given given = new Authorisations.Given(
                organisationNumber, organisationName, TypedForm.one(ActingAs.class, as), TypedForm.date(validTo));
        Forms.Attempt attempt = forms.attempt(() -> code[0] = authorisations.give(given, user.required()));
        if (attempt.refused().isPresent()) {
            Typed typed = new Typed(organisationNumber, organisationName, as, validTo);
            return Response.status(422)
                    .entity(page(typed, attempt.refused().get().errors(this::wrong), null))
                    .build();
        }
        return Response.ok(page(
                        nothingTyped(),
                        FormErrors.none(),
                        publicAddress + "/soknad/fullmakt/" + number + "/" + code[0]))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Path("{authorisation}/trekk")
    public Response revoke(@PathParam("number") String number, @PathParam("authorisation") UUID id) {
        return forms.attempt(() -> authorisations.revoke(id, user.required()))
                .answer(
                        says().revokedReceipt(),
                        "/soknad/fullmakter/" + number,
                        refused -> page(nothingTyped(), FormErrors.none(), null));
    }

    private Typed nothingTyped() {
        return new Typed("", "", "", LocalDate.now(clock).plusMonths(3).toString());
    }

    private TemplateInstance page(Typed typed, FormErrors errors, String link) {
        KindMessages kinds = texts.of(KindMessages.class);
        return Templates.authorisations(new View(
                municipality.get(),
                GIVERS.stream().map(as -> Option.of(as, kinds.actingAs(as))).toList(),
                typed,
                errors,
                link,
                authorisations.given(user.required()),
                authorisations.got(user.required())));
    }

    private String wrong(String field) {
        return switch (field) {
            case "organisationNumber" -> says().wrongNumber();
            case "organisationName" -> says().wrongName();
            case "as" -> says().wrongAs();
            case "validTo" -> says().wrongDay();
            default -> null;
        };
    }

    private AuthorisationMessages says() {
        return texts.of(AuthorisationMessages.class);
    }
}
