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
    Beginnings beginnings;

    @Inject
    OldDrafts oldDrafts;

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
        Beginnings.Wish wish = Beginnings.wish(in.text("wish"));
        Optional<Municipalities.Short> municipality =
                Optional.ofNullable(number).flatMap(municipalities::byNumber);
        if (municipality.isEmpty() || wish == null) {
            return Response.status(422)
                    .entity(Templates.start(
                            view(number, fields.getFirst("wish"), errors(municipality.isEmpty(), wish == null), 1)))
                    .build();
        }
        if (wish.isAboutLicence()) {
            return Response.seeOther(
                            URI.create("/soknad/overta/" + municipality.get().number()))
                    .build();
        }
        UUID id = Tenant.call(municipality.get().id(), () -> beginnings.begin(wish, user.required()));
        return Response.seeOther(URI.create("/soknad/" + municipality.get().number() + "/" + id))
                .build();
    }

    /** The way to the authorisations of a municipality, for who has nothing there yet. */
    @GET
    @Path("fullmakter")
    public Response authorisations(@QueryParam("kommune") String number) {
        boolean known = number != null && municipalities.byNumber(number).isPresent();
        return Response.seeOther(URI.create(known ? "/soknad/fullmakter/" + number : "/soknad"))
                .build();
    }

    private FormErrors errors(boolean noMunicipality, boolean noWish) {
        ApplicationMessages words = texts.of(ApplicationMessages.class);
        FormErrors errors = FormErrors.none();
        if (noMunicipality) {
            errors.add("municipality", words.wrong(words.municipality(), words.flaw(Flaw.MISSING)));
        }
        if (noWish) {
            errors.add("wish", words.unanswered(texts.of(KindMessages.class).wishLabel()));
        }
        return errors;
    }

    private StartView view(String municipality, String wish, FormErrors errors, int page) {
        Choices choices = new Choices(texts);
        List<Option> all = municipalities.all().stream()
                .map(found -> Option.of(found.number(), found.name()))
                .toList();
        Paging paging = Paging.of(uri, page, SIZE, inbox.count(user.required()));
        Inbox.Part mine = inbox.part(user.required(), paging.offset(SIZE), SIZE);
        return new StartView(
                inbox.letters(user.required()).stream()
                        .map(letter -> new StartView.Letter(
                                letter.item().href(),
                                letter.item().title(),
                                letter.item().text(),
                                letter.municipality().name(),
                                letter.item().dueOn()))
                        .toList(),
                mine.entries().stream().map(this::row).toList(),
                paging,
                all,
                inbox.licences(user.required()).stream().map(StartPages::having).toList(),
                choices.beginnings(),
                municipality,
                wish,
                errors);
    }

    private static StartView.Having having(Inbox.Having having) {
        return new StartView.Having(
                "/soknad/fra-bevilling/" + having.municipality().number() + "/"
                        + having.licence().id(),
                having.licence().place(),
                having.licence().number(),
                having.licence().type(),
                having.municipality().name(),
                having.licence().periodTo());
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
                texts.of(KindMessages.class).title(application.kind(), application.licenceType()),
                entry.caseStatus() == null ? words.draft() : terms.caseStatus(entry.caseStatus()),
                entry.caseStatus() == null ? "warning" : entry.caseStatus() == CaseStatus.DECIDED ? "success" : "info",
                application.isDraft(),
                application.isDraft() ? application.savedAt() : application.submittedAt(),
                application.isDraft() ? oldDrafts.deletedFrom(application.warnedAt(), application.savedAt()) : null);
    }
}
