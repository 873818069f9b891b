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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.application.ApplicationForm.Outdoor;
import no.bevilling.application.ApplicationForm.Place;
import no.bevilling.explorer.Inquiry;
import no.bevilling.explorer.InquiryAnswers;
import no.bevilling.explorer.InquiryMessages;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * From "could I get a licence here?" into an application with the answers filled in. The answers come in the address, so
 * that they are still there after sign-in; the draft is made when the one who is signed in says so.
 */
@Path("/soknad/fra-sjekk/{number}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class FromInquiryPages {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance fromInquiry(Municipalities.Short municipality, InquiryAnswers answers);
    }

    @Inject
    Applications applications;

    @Inject
    Inquiry inquiry;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Receipt receipt;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance confirm(@PathParam("number") String number, @Context UriInfo uri) {
        return Templates.fromInquiry(municipality.get(), typed(uri.getQueryParameters()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @InMunicipality
    public Response begin(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        InquiryAnswers answers = typed(fields);
        List<HoursRow> hours = inquiry.hours(number, answers, Language.NB);
        UUID id = applications.start(ApplicationKind.NEW, answers.type(), user.required());
        applications.save(id, user.required(), form -> filled(form, answers, hours));
        receipt.say(texts.of(InquiryMessages.class).begun());
        return Response.seeOther(URI.create("/soknad/" + number + "/" + id)).build();
    }

    private static InquiryAnswers typed(MultivaluedMap<String, String> given) {
        InquiryAnswers answers = new InquiryAnswers(given);
        if (answers.type() == null) {
            throw new NotFoundException();
        }
        return answers;
    }

    private static ApplicationForm filled(ApplicationForm form, InquiryAnswers answers, List<HoursRow> hours) {
        boolean place = answers.venueKind() != null
                || answers.foodServiceLicence() != null
                || answers.connectedTo() != null
                || answers.mainAssortment() != null;
        boolean licence = answers.drinkGroups() != null || answers.clientele() != null;
        return form.withPlace(place ? place(answers) : form.place())
                .withLicence(licence ? licence(answers, hours) : form.licence())
                .withOutdoor(
                        answers.outdoor() == null
                                ? form.outdoor()
                                : new Outdoor(answers.outdoor(), answers.delimited(), null, null, null));
    }

    private static Place place(InquiryAnswers answers) {
        return new Place(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                answers.venueKind(),
                null,
                null,
                answers.foodServiceLicence(),
                answers.connectedTo(),
                answers.mainAssortment(),
                null);
    }

    private static Licence licence(InquiryAnswers answers, List<HoursRow> hours) {
        List<HoursRow> whole = hours == null
                ? null
                : hours.stream()
                        .filter(row -> row.from() != null && row.to() != null)
                        .toList();
        return new Licence(
                answers.drinkGroups(),
                answers.clientele(),
                null,
                null,
                null,
                answers.ownProduction(),
                whole == null || whole.isEmpty() ? null : whole);
    }
}
