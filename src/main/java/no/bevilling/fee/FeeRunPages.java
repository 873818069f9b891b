package no.bevilling.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CsvExport;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.DecidingBody;

/**
 * The fees of a kind and a year: how far the job is, what each licence is to pay and why, and the decision by two people, of the
 * whole list or of one licence.
 */
@Path("/k/{number}/gebyr/{kind}/{year}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class FeeRunPages {
    private static final int SIZE = 50;

    @CheckedTemplate(basePath = "fee")
    static class Templates {
        static native TemplateInstance run(
                String number,
                FeeView.Run view,
                List<FeeView.Row> rows,
                long found,
                Search search,
                Paging paging,
                List<Option> bodies,
                Typed typed,
                FormErrors errors);

        static native TemplateInstance run$progress(String number, FeeView.Run view);

        static native TemplateInstance line(
                String number,
                FeeView.Run view,
                FeeView.Whole line,
                List<Option> bodies,
                Typed typed,
                FormErrors errors);
    }

    /** What the list was asked for. */
    public record Search(LineStatus status, List<Option> statuses, String download) {}

    /** The forms as they were sent. */
    public record Typed(
            String body, String resolvedOn, String resolutionNumber, String comment, String amount, String why) {
        static final Typed NOTHING = new Typed(DecidingBody.ADMINISTRATION.name(), "", "", "", "", "");

        static Typed of(MultivaluedMap<String, String> sent) {
            return new Typed(
                    sent.getFirst("body"),
                    sent.getFirst("resolvedOn"),
                    sent.getFirst("resolutionNumber"),
                    sent.getFirst("comment"),
                    sent.getFirst("amount"),
                    sent.getFirst("why"));
        }
    }

    @Inject
    FeeRuns runs;

    @Inject
    FeeViews views;

    @Inject
    FeeList list;

    @Inject
    FeeWorker worker;

    @Inject
    Impartiality impartiality;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @Context
    UriInfo uri;

    @PathParam("number")
    String number;

    @PathParam("kind")
    String kind;

    @PathParam("year")
    int year;

    @GET
    public TemplateInstance show(@QueryParam("status") String status, @QueryParam(Paging.PARAMETER) String page) {
        return Tenant.call(municipality.id(), () -> shown(required(), status, page, Typed.NOTHING, FormErrors.none()));
    }

    /** The part of the page that tells how far it is; the whole page when the job is done. */
    @GET
    @Path("framdrift")
    public Object progress() {
        FeeView.Run view = Tenant.call(municipality.id(), () -> views.run(required(), user.required()));
        return view.status().isUnderWay()
                ? Templates.run$progress(number, view)
                : Response.ok().header("HX-Refresh", "true").build();
    }

    @GET
    @Path("liste.csv")
    @Produces("text/csv")
    public Response csv(@QueryParam("status") String status) {
        int here = municipality.id();
        FeeRun run = Tenant.call(here, this::required);
        FeeList.Filter filter = Tenant.call(here, () -> filter(status));
        FeeMessages says = texts.of(FeeMessages.class);
        CsvExport csv = CsvExport.of(
                says.licence(),
                says.place(),
                says.holder(),
                says.status(),
                says.byVolume(),
                says.least(),
                says.amount(),
                says.change(),
                says.problem());
        StreamingOutput lines = out -> Tenant.call(here, () -> {
            csv.<FeeLine>write(rows -> list.each(run.id, filter, rows), line -> cells(views.row(line)), out);
            return null;
        });
        return Response.ok(lines, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"gebyr-" + kind + "-" + year + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Stream<?> cells(FeeView.Row row) {
        return Stream.of(
                row.number(),
                row.place(),
                row.holder(),
                words.of(row.status()),
                text(row.byVolume()),
                text(row.least()),
                text(row.amount()),
                text(row.change()),
                row.problem() == null ? "" : row.problem());
    }

    private static String text(BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString().replace('.', ',');
    }

    @POST
    @Path("igjen")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response again() {
        return step(
                Typed.NOTHING,
                run -> {
                    runs.start(run.kind, run.year, user.required());
                    return 1;
                },
                texts.of(FeeMessages.class).started());
    }

    @POST
    @Path("forslag")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response propose(@FormParam("version") String version) {
        return step(
                Typed.NOTHING,
                run -> runs.propose(run.id, null, TypedForm.version(version), user.required()),
                texts.of(FeeMessages.class).proposed());
    }

    @POST
    @Path("tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBack(MultivaluedMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        return step(
                typed,
                run -> runs.sendBack(run.id, null, version(sent), typed.comment(), user.required()),
                texts.of(FeeMessages.class).sentBack());
    }

    @POST
    @Path("godkjenn")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approve(MultivaluedMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        return step(
                typed,
                run -> runs.approve(run.id, null, version(sent), decided(typed), user.required()),
                texts.of(FeeMessages.class).approved());
    }

    @GET
    @Path("bevilling/{line}")
    public TemplateInstance line(@PathParam("line") UUID line) {
        return Tenant.call(municipality.id(), () -> shown(required(), line, Typed.NOTHING, FormErrors.none()));
    }

    @POST
    @Path("bevilling/{line}/satt-ned")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response lower(@PathParam("line") UUID line, MultivaluedMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        return lineStep(
                line,
                typed,
                run -> {
                    runs.lower(run.id, line, version(sent), amount(typed), typed.why(), user.required());
                    return 1;
                },
                texts.of(FeeMessages.class).saved());
    }

    @POST
    @Path("bevilling/{line}/ta-ut")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response leaveOut(@PathParam("line") UUID line, MultivaluedMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        return lineStep(
                line,
                typed,
                run -> {
                    runs.leaveOut(run.id, line, version(sent), typed.why(), user.required());
                    return 1;
                },
                texts.of(FeeMessages.class).saved());
    }

    @POST
    @Path("bevilling/{line}/ta-inn")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response takeIn(@PathParam("line") UUID line, MultivaluedMap<String, String> sent) {
        return lineStep(
                line,
                Typed.NOTHING,
                run -> {
                    runs.takeIn(run.id, line, version(sent), user.required());
                    return 1;
                },
                texts.of(FeeMessages.class).saved());
    }

    @POST
    @Path("bevilling/{line}/forslag")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response proposeOne(@PathParam("line") UUID line, MultivaluedMap<String, String> sent) {
        return lineStep(
                line,
                Typed.NOTHING,
                run -> runs.propose(run.id, line, version(sent), user.required()),
                texts.of(FeeMessages.class).proposed());
    }

    @POST
    @Path("bevilling/{line}/tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBackOne(@PathParam("line") UUID line, MultivaluedMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        return lineStep(
                line,
                typed,
                run -> runs.sendBack(run.id, line, version(sent), typed.comment(), user.required()),
                texts.of(FeeMessages.class).sentBack());
    }

    @POST
    @Path("bevilling/{line}/godkjenn")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approveOne(@PathParam("line") UUID line, MultivaluedMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        return lineStep(
                line,
                typed,
                run -> runs.approve(run.id, line, version(sent), decided(typed), user.required()),
                texts.of(FeeMessages.class).approved());
    }

    private Response step(Typed typed, ToIntFunction<FeeRun> work, String said) {
        FormErrors errors = tried(work);
        if (!errors.isAny()) {
            receipt.say(said);
            return back("");
        }
        return Response.status(422)
                .entity(Tenant.call(municipality.id(), () -> shown(required(), null, null, typed, errors)))
                .build();
    }

    private Response lineStep(UUID line, Typed typed, ToIntFunction<FeeRun> work, String said) {
        FormErrors errors = tried(work);
        if (!errors.isAny()) {
            receipt.say(said);
            return back("/bevilling/" + line);
        }
        return Response.status(422)
                .entity(Tenant.call(municipality.id(), () -> shown(required(), line, typed, errors)))
                .build();
    }

    /** Takes the step, and lets the job begin where it gave it something to do. */
    private FormErrors tried(ToIntFunction<FeeRun> work) {
        FeeMessages says = texts.of(FeeMessages.class);
        FormErrors errors = FormErrors.none();
        try {
            FeeRun run = Tenant.call(municipality.id(), () -> {
                FeeRun about = required();
                work.applyAsInt(about);
                return about;
            });
            worker.begin(municipality.id(), run.id);
        } catch (RatesUnknown unknown) {
            errors.add(says.ratesUnknown(String.valueOf(unknown.year()), unknown.because()));
        } catch (FeeStopped stopped) {
            errors.add(says.stopped(stopped.reason()));
        } catch (ProblemException wrong) {
            if (wrong.problem().errors().isEmpty()) {
                throw wrong;
            }
            wrong.problem().errors().stream()
                    .map(Problem.Field::field)
                    .forEach(field -> errors.add(field, says.wrong(field)));
        }
        return errors;
    }

    private TemplateInstance shown(FeeRun run, String status, String page, Typed typed, FormErrors errors) {
        FeeList.Filter filter = filter(status);
        long found = list.count(run.id, filter);
        Integer asked = TypedForm.number(page);
        Paging paging = Paging.of(uri, asked == null ? 1 : asked, SIZE, errors.isAny() ? 0 : found);
        List<FeeView.Row> rows = list.page(run.id, filter, paging.getCurrent(), SIZE).stream()
                .map(views::row)
                .toList();
        Search search = new Search(
                filter.status(),
                words.options(LineStatus.values()),
                address() + "/liste.csv" + (filter.status() == null ? "" : "?status=" + filter.status()));
        return Templates.run(
                number, views.run(run, user.required()), rows, found, search, paging, bodies(), typed, errors);
    }

    private TemplateInstance shown(FeeRun run, UUID lineId, Typed typed, FormErrors errors) {
        FeeLine line = FeeRuns.line(run.id, lineId);
        if (impartiality.casesOf(user.required().id()).contains(line.grantedCaseId)) {
            throw new ForbiddenException();
        }
        return Templates.line(
                number, views.run(run, user.required()), views.whole(line, user.required()), bodies(), typed, errors);
    }

    private List<Option> bodies() {
        return FeeRuns.BODIES.stream()
                .map(body -> Option.of(body, words.of(body)))
                .toList();
    }

    private FeeList.Filter filter(String status) {
        return new FeeList.Filter(
                TypedForm.one(LineStatus.class, status),
                impartiality.casesOf(user.required().id()));
    }

    private FeeRun required() {
        return FeeKind.at(kind)
                .flatMap(of -> runs.of(of, year))
                .orElseThrow(() -> ProblemException.notFound("There is no such list of fees in this municipality."));
    }

    private static FeeRuns.DecidedBy decided(Typed typed) {
        return new FeeRuns.DecidedBy(
                TypedForm.one(DecidingBody.class, typed.body()),
                TypedForm.date(typed.resolvedOn()),
                typed.resolutionNumber());
    }

    /** What cannot be read is an amount that is refused, and not a lowering that is taken away. */
    private static Long amount(Typed typed) {
        if (typed.amount() == null || typed.amount().isBlank()) {
            return null;
        }
        Long ore = TypedKroner.ore(typed.amount());
        return ore == null ? Long.valueOf(-1) : ore;
    }

    private static int version(MultivaluedMap<String, String> sent) {
        return TypedForm.version(sent.getFirst("version"));
    }

    private String address() {
        return "/k/" + number + "/gebyr/" + kind + "/" + year;
    }

    private Response back(String page) {
        return Response.seeOther(URI.create(address() + page)).build();
    }
}
