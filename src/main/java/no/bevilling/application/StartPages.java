package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.casework.CaseStatus;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/** Where an applicant begins, and comes back to. */
@Path("/soknad")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class StartPages {
    private static final int SIZE = 24;

    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance start(StartView view);
    }

    @Inject
    Inbox inbox;

    @Inject
    Applications applications;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance start(@QueryParam(Paging.PARAMETER) String page) {
        Integer typed = TypedForm.number(page);
        return Templates.start(view("", "", FormErrors.none(), typed == null ? 1 : typed));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> fields) {
        Findings findings = new Findings(Step.HOLDER);
        FormInput in = new FormInput(fields, findings);
        String number = in.text("municipality");
        LicenceType type = in.choice("licenceType", LicenceType.class);
        Optional<Municipalities.Short> municipality =
                Optional.ofNullable(number).flatMap(municipalities::byNumber);
        if (municipality.isEmpty() || type == null) {
            return Response.status(422)
                    .entity(Templates.start(
                            view(number, String.valueOf(type), errors(municipality.isEmpty(), type), 1)))
                    .build();
        }
        UUID id = Tenant.call(
                municipality.get().id(), () -> applications.start(ApplicationKind.NEW, type, user.required()));
        return Response.seeOther(URI.create("/soknad/" + municipality.get().number() + "/" + id))
                .build();
    }

    private FormErrors errors(boolean noMunicipality, LicenceType type) {
        ApplicationMessages words = texts.of(ApplicationMessages.class);
        FormErrors errors = FormErrors.none();
        if (noMunicipality) {
            errors.add("municipality", words.wrong(words.municipality(), words.flaw(Flaw.MISSING)));
        }
        if (type == null) {
            errors.add("licenceType", words.wrong(words.licenceTypeLabel(), words.flaw(Flaw.MISSING)));
        }
        return errors;
    }

    private StartView view(String municipality, String type, FormErrors errors, int page) {
        Choices choices = new Choices(texts.of(ApplicationMessages.class), texts.of(TermMessages.class));
        List<Option> all = municipalities.all().stream()
                .map(found -> Option.of(found.number(), found.name()))
                .toList();
        Paging paging = Paging.of(uri, page, SIZE, inbox.count(user.required()));
        Inbox.Part mine = inbox.part(user.required(), paging.offset(SIZE), SIZE);
        return new StartView(
                mine.entries().stream().map(this::row).toList(),
                paging,
                all,
                choices.licenceTypes(),
                municipality,
                type,
                errors);
    }

    private StartView.Row row(Inbox.Entry entry) {
        ApplicationMessages words = texts.of(ApplicationMessages.class);
        TermMessages terms = texts.of(TermMessages.class);
        ApplicationView application = entry.application();
        ApplicationForm.Place place = application.answers().place();
        return new StartView.Row(
                "/soknad/" + entry.municipality().number() + "/" + application.id(),
                place == null || place.name() == null ? words.unnamed() : place.name(),
                entry.municipality().name(),
                terms.licenceType(application.licenceType()),
                entry.caseStatus() == null ? words.draft() : terms.caseStatus(entry.caseStatus()),
                entry.caseStatus() == null ? "warning" : entry.caseStatus() == CaseStatus.DECIDED ? "success" : "info",
                application.isDraft(),
                application.isDraft() ? application.savedAt() : application.submittedAt());
    }
}
