package no.bevilling.renewal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.DecidingBody;

/**
 * The wave of one licence period: how far it is, who goes on and who must apply and why, and the decision by two people.
 * Who opens it first wants to know what waits for them; then the list.
 */
@Path("/k/{number}/fornyelse/{period}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class RenewalWavePages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "renewal")
    static class Templates {
        static native TemplateInstance wave(
                String number,
                RenewalView.Wave view,
                List<RenewalView.Row> rows,
                long found,
                Search search,
                Paging paging,
                List<Option> bodies,
                Typed typed,
                FormErrors errors);

        static native TemplateInstance wave$progress(String number, RenewalView.Wave view);

        static native TemplateInstance line(
                String number, RenewalView.Wave view, RenewalView.Row row, String why, FormErrors errors);
    }

    /** What stands in the form of the approval. */
    public record Typed(String body, String resolvedOn, String resolutionNumber) {
        static final Typed NOTHING = new Typed(DecidingBody.ADMINISTRATION.name(), "", "");
    }

    /** The filter as it stands. */
    public record Search(
            Sorting sorting, ReasonKind reason, List<Option> sortings, List<Option> reasons, String download) {}

    @Inject
    RenewalWaves waves;

    @Inject
    RenewalViews views;

    @Inject
    RenewalList list;

    @Inject
    RenewalWorker worker;

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

    @GET
    public TemplateInstance wave(
            @PathParam("period") String period,
            @QueryParam("utfall") String sorting,
            @QueryParam("grunn") String reason,
            @QueryParam(Paging.PARAMETER) String typed) {
        return Tenant.call(
                municipality.id(),
                () -> shown(required(period), sorting, reason, typed, Typed.NOTHING, FormErrors.none()));
    }

    /** The part of the page that tells how far it is; the whole page when the job is done. */
    @GET
    @Path("framdrift")
    public Object progress(@PathParam("number") String number, @PathParam("period") String period) {
        RenewalView.Wave view = Tenant.call(municipality.id(), () -> views.wave(required(period), user.required()));
        return view.status().isUnderWay()
                ? Templates.wave$progress(number, view)
                : Response.ok().header("HX-Refresh", "true").build();
    }

    @GET
    @Path("liste.csv")
    @Produces("text/csv")
    public Response csv(
            @PathParam("period") String period,
            @QueryParam("utfall") String sorting,
            @QueryParam("grunn") String reason) {
        int here = municipality.id();
        RenewalWave wave = Tenant.call(here, () -> required(period));
        RenewalList.Filter filter = Tenant.call(here, () -> filter(sorting, reason));
        LanguageForm form = views.form();
        StreamingOutput lines = out -> Tenant.call(here, () -> {
            RenewalCsv.write(list, wave, filter, words, form, out);
            return null;
        });
        return Response.ok(lines, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"fornyelse-" + wave.periodTo + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Path("forslag")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response propose(
            @PathParam("period") String period,
            @FormParam("version") String version,
            @FormParam("pointsConfirmed") boolean pointsConfirmed) {
        return step(
                period,
                wave -> waves.propose(wave.id, TypedForm.version(version), pointsConfirmed, user.required()),
                texts.of(RenewalMessages.class).proposed());
    }

    @POST
    @Path("tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBack(
            @PathParam("period") String period,
            @FormParam("version") String version,
            @FormParam("comment") String comment) {
        return step(
                period,
                wave -> waves.sendBack(wave.id, TypedForm.version(version), comment, user.required()),
                texts.of(RenewalMessages.class).sentBack());
    }

    @POST
    @Path("godkjenn")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approve(
            @PathParam("period") String period,
            @FormParam("version") String version,
            @FormParam("body") String body,
            @FormParam("resolvedOn") String resolvedOn,
            @FormParam("resolutionNumber") String resolutionNumber) {
        RenewalWaves.DecidedBy decided = new RenewalWaves.DecidedBy(
                TypedForm.one(DecidingBody.class, body), TypedForm.date(resolvedOn), resolutionNumber);
        return step(
                period,
                wave -> waves.approve(wave.id, TypedForm.version(version), decided, user.required()),
                texts.of(RenewalMessages.class).approved(),
                new Typed(body, resolvedOn, resolutionNumber));
    }

    @POST
    @Path("prov-igjen")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response tryAgain(@PathParam("period") String period) {
        return step(
                period,
                wave -> waves.tryAgain(wave.id, user.required()),
                texts.of(RenewalMessages.class).triedAgain());
    }

    @GET
    @Path("bevilling/{line}")
    public TemplateInstance line(
            @PathParam("number") String number, @PathParam("period") String period, @PathParam("line") UUID line) {
        return Tenant.call(municipality.id(), () -> shown(number, required(period), line, "", FormErrors.none()));
    }

    @POST
    @Path("bevilling/{line}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response mustApply(
            @PathParam("number") String number,
            @PathParam("period") String period,
            @PathParam("line") UUID line,
            @FormParam("why") String why) {
        RenewalMessages says = texts.of(RenewalMessages.class);
        FormErrors errors = FormErrors.none();
        try {
            Tenant.run(municipality.id(), () -> waves.mustApply(required(period).id, line, why, user.required()));
            receipt.say(says.movedToApply());
            return back(period);
        } catch (RenewalStopped stopped) {
            errors.add(says.stopped(stopped.reason().name()));
        } catch (ProblemException wrong) {
            if (wrong.problem().errors().isEmpty()) {
                throw wrong;
            }
            errors.add("why", says.wrong("why", ""));
        }
        return Response.status(422)
                .entity(Tenant.call(municipality.id(), () -> shown(number, required(period), line, why, errors)))
                .build();
    }

    private Response step(String period, Consumer<RenewalWave> work, String said) {
        return step(period, work, said, Typed.NOTHING);
    }

    private Response step(String period, Consumer<RenewalWave> work, String said, Typed typed) {
        RenewalMessages says = texts.of(RenewalMessages.class);
        FormErrors errors = FormErrors.none();
        try {
            RenewalWave wave = Tenant.call(municipality.id(), () -> {
                RenewalWave about = required(period);
                work.accept(about);
                return about;
            });
            worker.begin(municipality.id(), wave.id);
            receipt.say(said);
            return back(period);
        } catch (RenewalStopped stopped) {
            errors.add(
                    stopped.reason() == RenewalStopped.Reason.POINTS_NOT_CONFIRMED ? "pointsConfirmed" : null,
                    says.stopped(stopped.reason().name()));
        } catch (ProblemException wrong) {
            if (wrong.problem().errors().isEmpty()) {
                throw wrong;
            }
            wrong.problem().errors().forEach(field -> errors.add(field.field(), says.wrong(field.field(), "")));
        }
        return Response.status(422)
                .entity(Tenant.call(municipality.id(), () -> shown(required(period), null, null, null, typed, errors)))
                .build();
    }

    private TemplateInstance shown(
            RenewalWave wave, String sorting, String reason, String page, Typed typed, FormErrors errors) {
        RenewalList.Filter filter = filter(sorting, reason);
        long found = list.count(wave.id, filter);
        Integer asked = TypedForm.number(page);
        Paging paging = Paging.of(uri, asked == null ? 1 : asked, SIZE, errors.isAny() ? 0 : found);
        List<RenewalView.Row> rows = list.page(wave, filter, paging.getCurrent(), SIZE).stream()
                .map(views::row)
                .toList();
        Search search = new Search(
                filter.sorting(),
                filter.reason(),
                words.options(Sorting.values()),
                words.options(ReasonKind.values()),
                address(wave, filter));
        return Templates.wave(
                municipality.get().number(),
                views.wave(wave, user.required()),
                rows,
                found,
                search,
                paging,
                bodies(),
                typed,
                errors);
    }

    private TemplateInstance shown(String number, RenewalWave wave, UUID lineId, String why, FormErrors errors) {
        RenewalLine line = RenewalWaves.line(wave.id, lineId);
        if (impartiality.casesOf(user.required().id()).contains(line.caseId)) {
            throw new jakarta.ws.rs.ForbiddenException();
        }
        return Templates.line(number, views.wave(wave, user.required()), views.row(list.row(wave, line)), why, errors);
    }

    private List<Option> bodies() {
        return RenewalWaves.BODIES.stream()
                .map(body -> Option.of(body, words.of(body)))
                .toList();
    }

    private String address(RenewalWave wave, RenewalList.Filter filter) {
        String query = (filter.sorting() == null ? "" : "&utfall=" + filter.sorting())
                + (filter.reason() == null ? "" : "&grunn=" + filter.reason());
        return "/k/" + municipality.get().number() + "/fornyelse/" + wave.periodTo + "/liste.csv"
                + query.replaceFirst("&", "?");
    }

    private RenewalList.Filter filter(String sorting, String reason) {
        return new RenewalList.Filter(
                TypedForm.one(Sorting.class, sorting),
                TypedForm.one(ReasonKind.class, reason),
                impartiality.casesOf(user.required().id()));
    }

    private RenewalWave required(String period) {
        java.time.LocalDate to = TypedForm.date(period);
        return (to == null ? java.util.Optional.<RenewalWave>empty() : waves.of(to))
                .orElseThrow(() -> ProblemException.notFound("There is no such renewal in this municipality."));
    }

    private Response back(String period) {
        return Response.seeOther(URI.create("/k/" + municipality.get().number() + "/fornyelse/" + period))
                .build();
    }
}
