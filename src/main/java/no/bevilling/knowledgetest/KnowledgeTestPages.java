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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.document.Document;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.Dated;

/**
 * The municipality's knowledge tests. Opened by a caseworker who wants to know first whom the two months of alkoholforskriften
 * § 5-3 press for, then to set dates, call in and record results.
 */
@Path("/k/{number}/kunnskapsprover")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
public class KnowledgeTestPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "knowledgetest")
    static class Templates {
        static native TemplateInstance tests(ListView view, Typed typed, FormErrors errors);

        static native TemplateInstance test(View view, Typed typed, Forms.Conflict conflict, FormErrors errors);

        static native TemplateInstance register(
                String number, List<Option> kinds, List<Option> sessions, Typed typed, FormErrors errors);
    }

    /** The forms of the pages; the identity number is never shown again. */
    public static class Typed {
        @FormParam("version")
        public String version;

        @FormParam("startsOn")
        public String startsOn;

        @FormParam("startsAt")
        public String startsAt;

        @FormParam("place")
        public String place;

        @FormParam("seats")
        public String seats;

        @FormParam("session")
        public String session;

        @FormParam("paidOn")
        public String paidOn;

        @FormParam("reference")
        public String reference;

        @FormParam("outcome")
        public String outcome;

        @FormParam("takenOn")
        public String takenOn;

        @FormParam("rightAnswers")
        public String rightAnswers;

        @FormParam("because")
        public String because;

        @FormParam("kind")
        public String kind;

        @FormParam("name")
        public String name;

        @FormParam("identityNumber")
        public String identityNumber;

        @FormParam("email")
        public String email;

        @FormParam("postalAddress")
        public String postalAddress;
    }

    /** A line of the list; {@code daysLeft} until it must be held, null where no rule sets a day or it is over. */
    public record Row(KnowledgeTest test, LocalDateTime startsAt, Long daysLeft) {
        public long daysOver() {
            return daysLeft == null ? 0 : -daysLeft;
        }
    }

    /** What the list shows. */
    public record ListView(
            String number,
            boolean all,
            List<Row> rows,
            long count,
            Paging paging,
            List<KnowledgeTests.Free> sessions) {}

    /**
     * What the page of an attempt shows.
     *
     * @param session when it is; null while no date is set
     * @param passMark what others say is needed, and where; null where nothing is known
     */
    public record View(
            String number,
            KnowledgeTest test,
            Long daysLeft,
            TestSession session,
            List<Option> sessions,
            List<Option> outcomes,
            Dated.Known<Integer> passMark,
            List<Document> papers) {
        public long daysOver() {
            return daysLeft == null ? 0 : -daysLeft;
        }
    }

    @Inject
    KnowledgeTests tests;

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

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(
            @PathParam("number") String number,
            @QueryParam("vis") String view,
            @QueryParam(Paging.PARAMETER) String page) {
        return listPage(number, "alle".equals(view), TypedForm.number(page), new Typed(), FormErrors.none());
    }

    @POST
    @Path("datoer")
    public Response addSession(@PathParam("number") String number, @BeanParam Typed typed) {
        return forms.attempt(() ->
                        tests.addSession(moment(typed), typed.place, TypedForm.number(typed.seats), user.required()))
                .answer(
                        says().dateSet(),
                        address(number),
                        refused -> Tenant.call(
                                municipality.id(),
                                () -> listPage(number, false, 1, typed, refused.errors(this::wrong))));
    }

    @POST
    @Path("datoer/{session}/avlys")
    public Response cancelSession(
            @PathParam("number") String number, @PathParam("session") UUID session, @BeanParam Typed typed) {
        return forms.attempt(() -> tests.cancelSession(session, TypedForm.version(typed.version), user.required()))
                .answer(
                        says().dateCalledOff(),
                        address(number),
                        refused -> Tenant.call(
                                municipality.id(), () -> listPage(number, false, 1, typed, FormErrors.none())));
    }

    @GET
    @Path("ny")
    @InMunicipality
    public TemplateInstance registerForm(@PathParam("number") String number) {
        return registerPage(number, new Typed(), FormErrors.none());
    }

    @POST
    @Path("ny")
    public Response register(@PathParam("number") String number, @BeanParam Typed typed) {
        KnowledgeTests.Booking booking = new KnowledgeTests.Booking(
                TypedForm.one(TestKind.class, typed.kind),
                TypedForm.uuid(typed.session),
                typed.name,
                typed.identityNumber,
                typed.email,
                typed.postalAddress);
        return forms.attempt(() -> tests.book(booking, null))
                .answer(
                        says().registered(),
                        address(number),
                        refused -> Tenant.call(
                                municipality.id(), () -> registerPage(number, typed, refused.errors(this::wrong))));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("number") String number, @PathParam("id") UUID id) {
        return page(number, id, new Typed(), null, FormErrors.none());
    }

    @POST
    @Path("{id}/dato")
    public Response move(@PathParam("number") String number, @PathParam("id") UUID id, @BeanParam Typed typed) {
        return attempt(
                number,
                id,
                typed,
                says().moved(),
                version -> tests.move(id, version, TypedForm.uuid(typed.session), user.required()));
    }

    @POST
    @Path("{id}/betalt")
    public Response paid(@PathParam("number") String number, @PathParam("id") UUID id, @BeanParam Typed typed) {
        return attempt(
                number,
                id,
                typed,
                says().paidSaved(),
                version -> tests.paid(id, version, TypedForm.date(typed.paidOn), typed.reference, user.required()));
    }

    @POST
    @Path("{id}/innkall")
    public Response invite(@PathParam("number") String number, @PathParam("id") UUID id, @BeanParam Typed typed) {
        return attempt(number, id, typed, says().invited(), version -> tests.invite(id, version, user.required()));
    }

    @POST
    @Path("{id}/resultat")
    public Response result(@PathParam("number") String number, @PathParam("id") UUID id, @BeanParam Typed typed) {
        return attempt(
                number,
                id,
                typed,
                says().resultSaved(),
                version -> tests.record(
                        id,
                        version,
                        TypedForm.one(TestStatus.class, typed.outcome),
                        TypedForm.date(typed.takenOn),
                        TypedForm.number(typed.rightAnswers),
                        user.required()));
    }

    @POST
    @Path("{id}/avmeld")
    public Response cancel(@PathParam("number") String number, @PathParam("id") UUID id, @BeanParam Typed typed) {
        return attempt(number, id, typed, says().calledOff(), version -> tests.cancel(id, version, user.required()));
    }

    @POST
    @Path("{id}/tilbakekall")
    public Response withdraw(@PathParam("number") String number, @PathParam("id") UUID id, @BeanParam Typed typed) {
        return attempt(
                number,
                id,
                typed,
                says().withdrawn(),
                version -> tests.withdraw(id, version, typed.because, user.required()));
    }

    private Response attempt(String number, UUID id, Typed typed, String said, java.util.function.IntConsumer change) {
        return forms.attempt(() -> change.accept(TypedForm.version(typed.version)))
                .answer(
                        said,
                        address(number) + "/" + id,
                        refused -> page(number, id, typed, refused.conflict(), refused.errors(this::wrong)));
    }

    private TemplateInstance listPage(String number, boolean all, Integer page, Typed typed, FormErrors errors) {
        KnowledgeTests.View view = all ? KnowledgeTests.View.ALL : KnowledgeTests.View.OPEN;
        long count = tests.count(view);
        Paging paging = Paging.of(uri, page == null ? 1 : page, SIZE, count);
        List<KnowledgeTest> found = tests.list(view, paging.getCurrent() - 1, SIZE);
        Map<UUID, LocalDateTime> starts = new HashMap<>();
        TestSession.<TestSession>list(
                        "id in ?1",
                        found.stream()
                                .map(test -> test.sessionId)
                                .filter(id -> id != null)
                                .toList())
                .forEach(session -> starts.put(session.id, session.startsAt));
        return Templates.tests(
                new ListView(
                        number,
                        all,
                        found.stream()
                                .map(test -> new Row(
                                        test,
                                        test.sessionId == null ? null : starts.get(test.sessionId),
                                        daysLeft(test)))
                                .toList(),
                        count,
                        paging,
                        tests.toCome()),
                typed,
                errors);
    }

    private TemplateInstance registerPage(String number, Typed typed, FormErrors errors) {
        return Templates.register(number, words.options(TestKind.values()), sessions(), typed, errors);
    }

    private TemplateInstance page(String number, UUID id, Typed typed, Forms.Conflict conflict, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            KnowledgeTest test = tests.get(id);
            audit.saw("knowledge test", id);
            return Templates.test(
                    new View(
                            number,
                            test,
                            daysLeft(test),
                            tests.session(test.sessionId).orElse(null),
                            sessions(),
                            words.options(new TestStatus[] {TestStatus.PASSED, TestStatus.FAILED, TestStatus.ABSENT}),
                            tests.passMark(test.kind, LocalDate.now(clock)).orElse(null),
                            Document.list("subjectId = ?1 order by madeAt, id", id)),
                    typed,
                    conflict,
                    errors);
        });
    }

    private Long daysLeft(KnowledgeTest test) {
        return test.dueOn == null || !test.status.isOpen()
                ? null
                : ChronoUnit.DAYS.between(LocalDate.now(clock), test.dueOn);
    }

    private List<Option> sessions() {
        return tests.toCome().stream()
                .map(free -> Option.of(
                        free.session().id.toString(),
                        Formats.date(
                                        free.session().startsAt.toLocalDate(),
                                        page.getLanguage().locale())
                                + " " + free.session().startsAt.toLocalTime() + ", " + free.session().place + " ("
                                + says().left(free.left()) + ")"))
                .toList();
    }

    private static LocalDateTime moment(Typed typed) {
        LocalDate day = TypedForm.date(typed.startsOn);
        try {
            return day == null || typed.startsAt == null
                    ? null
                    : day.atTime(LocalTime.parse(typed.startsAt.strip().replace('.', ':')));
        } catch (DateTimeParseException noSuchTime) {
            return null;
        }
    }

    private String wrong(String field) {
        KnowledgeTestMessages says = says();
        return switch (field) {
            case "startsAt" -> says.chooseMoment();
            case "place" -> says.writePlace();
            case "seats" -> says.writeSeats();
            case "session" -> says.noSeat();
            case "paidOn" -> says.choosePaid();
            case "outcome" -> says.chooseOutcome();
            case "takenOn" -> says.chooseTaken();
            case "rightAnswers" -> says.writeAnswers();
            case "because", "reference" -> says.writeBecause();
            case "kind" -> says.chooseKind();
            case "name" -> says.writeName();
            case "identityNumber" -> says.writeIdentityNumber();
            case "email" -> says.writeEmail();
            default -> null;
        };
    }

    private KnowledgeTestMessages says() {
        return texts.of(KnowledgeTestMessages.class);
    }

    private static String address(String number) {
        return "/k/" + number + "/kunnskapsprover";
    }
}
