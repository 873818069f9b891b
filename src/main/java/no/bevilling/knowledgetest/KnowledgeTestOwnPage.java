package no.bevilling.knowledgetest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;

/** Where somebody books a knowledge test, sees when it is, and fetches the proof. */
@Path("/kunnskapsprove")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class KnowledgeTestOwnPage {
    @CheckedTemplate(basePath = "knowledgetest")
    static class Templates {
        static native TemplateInstance choose(List<Municipalities.Short> municipalities);

        static native TemplateInstance booking(View view, Typed typed, FormErrors errors);
    }

    /** The form as it was typed; the identity number is never shown again. */
    public static class Typed {
        @FormParam("kind")
        public String kind;

        @FormParam("session")
        public String session;

        @FormParam("name")
        public String name;

        @FormParam("identityNumber")
        public String identityNumber;

        @FormParam("email")
        public String email;

        @FormParam("postalAddress")
        public String postalAddress;
    }

    /** An own attempt; {@code startsAt} is null while no date is set. */
    public record Own(KnowledgeTest test, LocalDateTime startsAt, String place) {}

    /** What the page shows. {@code fee}: NOK for each attempt, null where no rule sets one. */
    public record View(
            String number,
            String municipality,
            List<Own> own,
            List<Option> kinds,
            List<Option> sessions,
            Integer fee,
            Integer minutes) {}

    @Inject
    KnowledgeTests tests;

    @Inject
    Municipalities municipalities;

    @Inject
    StoredFiles files;

    @Inject
    Forms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance choose() {
        return Templates.choose(municipalities.all());
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(@PathParam("number") String number) {
        return page(number, new Typed(), FormErrors.none());
    }

    @POST
    @Path("{number}")
    public Response book(@PathParam("number") String number, @BeanParam Typed typed) {
        KnowledgeTests.Booking booking = new KnowledgeTests.Booking(
                TypedForm.one(TestKind.class, typed.kind),
                TypedForm.uuid(typed.session),
                typed.name,
                typed.identityNumber,
                typed.email,
                typed.postalAddress);
        return forms.attempt(() -> tests.book(booking, user.required()))
                .answer(
                        says().booked(),
                        "/kunnskapsprove/" + number,
                        refused -> page(number, typed, refused.errors(this::wrong)));
    }

    @POST
    @Path("{number}/{id}/avmeld")
    public Response cancel(@PathParam("number") String number, @PathParam("id") UUID id) {
        return forms.attempt(() -> tests.cancelOwn(id, user.required()))
                .answer(
                        says().cancelled(),
                        "/kunnskapsprove/" + number,
                        refused -> page(number, new Typed(), FormErrors.none()));
    }

    @GET
    @Path("{number}/{id}/bevis")
    @Produces(MediaType.WILDCARD)
    public Response certificate(@PathParam("number") String number, @PathParam("id") UUID id) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> {
            KnowledgeTest test = tests.get(id);
            if (!user.required().id().equals(test.accountId) || test.certificateDocumentId == null) {
                throw ProblemException.notFound("There is no such proof of yours.");
            }
            audit.saw("document", test.certificateDocumentId);
            Document paper = Document.findById(TenantKey.of(test.certificateDocumentId));
            return StoredFile.<StoredFile>findById(TenantKey.of(paper.fileId));
        });
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private TemplateInstance page(String number, Typed typed, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            LocalDate today = LocalDate.now(clock);
            List<Own> own = new ArrayList<>();
            for (KnowledgeTest test : tests.own(user.required())) {
                audit.saw("knowledge test", test.id);
                TestSession session = tests.session(test.sessionId).orElse(null);
                own.add(new Own(test, session == null ? null : session.startsAt, session == null ? "" : session.place));
            }
            return Templates.booking(
                    new View(
                            number,
                            municipality.get().name(),
                            own,
                            words.options(TestKind.bookable().toArray(new Enum<?>[0])),
                            sessions(),
                            tests.fee(TestKind.SERVING, today).orElse(null),
                            tests.minutes(TestKind.SERVING, today).orElse(null)),
                    typed,
                    errors);
        });
    }

    /** The dates with a seat left. */
    private List<Option> sessions() {
        return tests.toCome().stream()
                .filter(free -> free.left() > 0)
                .map(free -> Option.of(
                        free.session().id.toString(),
                        Formats.date(
                                        free.session().startsAt.toLocalDate(),
                                        page.getLanguage().locale())
                                + " " + free.session().startsAt.toLocalTime() + ", " + free.session().place + " ("
                                + says().left(free.left()) + ")"))
                .toList();
    }

    private String wrong(String field) {
        KnowledgeTestOwnMessages says = says();
        return Map.of(
                        "kind", says.chooseKind(),
                        "name", says.writeName(),
                        "identityNumber", says.writeIdentityNumber(),
                        "email", says.writeEmail(),
                        "session", says.noSeat())
                .get(field);
    }

    private KnowledgeTestOwnMessages says() {
        return texts.of(KnowledgeTestOwnMessages.class);
    }
}
