package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.licence.HoldersLicence;
import no.bevilling.licence.LicenceViews;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.rules.fact.ApplicationKind;

/** A licence one has: how it stands, and what it can be used for: apply, report, read its papers. */
@Path("/soknad/fra-bevilling/{number}/{licence}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class AboutLicencePages {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance aboutLicence(View view);
    }

    /** What the page shows; {@code href} is its address. */
    public record View(
            Municipalities.Short municipality,
            String href,
            HoldersLicence licence,
            List<OwnLicencePapers.Paper> papers,
            List<Option> wishes,
            FormErrors errors) {}

    @Inject
    LicencePrefill licences;

    @Inject
    LicenceViews views;

    @Inject
    OwnLicencePapers papers;

    @Inject
    Beginnings beginnings;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    @InMunicipality
    public TemplateInstance show(@PathParam("licence") UUID id) {
        return Templates.aboutLicence(view(own(id), FormErrors.none()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @InMunicipality
    public Response begin(@PathParam("licence") UUID id, MultivaluedMap<String, String> fields) {
        LicencePrefill.Own licence = own(id);
        String wanted = fields.getFirst("kind");
        if (choices().wishes(licence.type()).stream()
                .noneMatch(wish -> wish.value().equals(wanted))) {
            FormErrors errors = FormErrors.none()
                    .add(
                            "kind",
                            texts.of(ApplicationMessages.class)
                                    .unanswered(texts.of(KindMessages.class).wishLabel()));
            return Response.status(422)
                    .entity(Templates.aboutLicence(view(licence, errors)))
                    .build();
        }
        UUID draft = beginnings.begin(ApplicationKind.valueOf(wanted), licence, user.required());
        return Response.seeOther(URI.create("/soknad/" + municipality.get().number() + "/" + draft))
                .build();
    }

    private LicencePrefill.Own own(UUID id) {
        return licences.own(id, user.required()).orElseThrow(NotFoundException::new);
    }

    private View view(LicencePrefill.Own licence, FormErrors errors) {
        return new View(
                municipality.get(),
                "/soknad/fra-bevilling/" + municipality.get().number() + "/" + licence.id(),
                views.forHolder(licence.id()),
                papers.of(licence.id(), user.required()),
                choices().wishes(licence.type()),
                errors);
    }

    private Choices choices() {
        return new Choices(texts);
    }
}
