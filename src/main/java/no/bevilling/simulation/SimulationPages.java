package no.bevilling.simulation;

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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.document.PdfFromHtml;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Paging;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.Language;
import no.bevilling.rules.RuleBaseRefused;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleTrial.Effect;

/** Whoever edits rules sees what new ones would do to living licences and decided applications, before a council votes. */
@Path("/k/{number}/simulering")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class SimulationPages {
    private static final int SIZE = 25;
    private static final int ON_PAPER = 200;

    @CheckedTemplate(basePath = "simulation")
    static class Templates {
        static native TemplateInstance list(String number, List<Line> simulations, Paging paging, boolean mayStart);

        static native TemplateInstance start(
                String number, List<Option> candidates, Typed typed, int most, boolean regional, FormErrors errors);

        static native TemplateInstance report(
                String number,
                SimulationView view,
                Effect effect,
                List<Option> effects,
                Paging paging,
                boolean mayChange);

        static native TemplateInstance report$progress(String number, SimulationView view);
    }

    @CheckedTemplate(basePath = "document")
    static class Papers {
        static native TemplateInstance simulation(SimulationView view, Municipalities.Short municipality, String lang);
    }

    /** A simulation in the list. */
    public record Line(
            UUID id, String title, LocalDate validFrom, java.time.Instant startedAt, SimulationStatus status) {}

    /** The form as it was sent. */
    public static class Typed {
        @FormParam("candidate")
        public String candidate;

        @FormParam("validFrom")
        public String validFrom;

        @FormParam("years")
        public String years;

        @FormParam("region")
        public boolean region;
    }

    @Inject
    Simulations simulations;

    @Inject
    SimulationStart starting;

    @Inject
    SimulationViews views;

    @Inject
    SimulationReport report;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    PageContext page;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(
            @PathParam("number") String number, @QueryParam(Paging.PARAMETER) String typed, @Context UriInfo uri) {
        return Tenant.call(municipality.id(), () -> {
            Paging paging = Paging.of(uri, Paging.number(typed), SIZE, simulations.count());
            List<Line> lines = simulations.newest(paging.getCurrent(), SIZE).stream()
                    .map(s -> new Line(s.id, s.title, s.validFrom, s.startedAt, s.status))
                    .toList();
            return Templates.list(number, lines, paging, user.required().has(municipality.id(), Role.POLICY_EDITOR));
        });
    }

    @GET
    @Path("ny")
    @Access(value = Access.Audience.STAFF, roles = Role.POLICY_EDITOR)
    public TemplateInstance form(@QueryParam("regler") String candidate) {
        Typed typed = new Typed();
        typed.candidate = candidate;
        typed.validFrom = LocalDate.now(clock).plusDays(1).toString();
        typed.years = "2";
        return form(typed, FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.POLICY_EDITOR)
    public Object start(@PathParam("number") String number, @BeanParam Typed typed) {
        SimulationMessages says = texts.of(SimulationMessages.class);
        FormErrors errors = FormErrors.none();
        LocalDate validFrom = TypedForm.date(typed.validFrom);
        Integer years = TypedForm.number(typed.years);
        if (options().stream().noneMatch(option -> option.matches(typed.candidate))) {
            errors.add("candidate", says.candidateWrong());
        }
        if (validFrom == null) {
            errors.add("validFrom", says.validFromWrong());
        }
        if (years == null || years < 0 || years > Simulations.MOST_YEARS) {
            errors.add("years", says.yearsWrong(Simulations.MOST_YEARS));
        }
        if (!errors.isAny()) {
            try {
                UUID id = starting.start(
                        municipality.get(),
                        new SimulationStart.Asked(typed.candidate, validFrom, years, typed.region),
                        user.required());
                receipt.say(says.started());
                return Response.seeOther(URI.create("/k/" + number + "/simulering/" + id))
                        .build();
            } catch (RuleBaseRefused refused) {
                errors.add("candidate", says.refused(refused.getMessage()));
            } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
                errors.add("validFrom", says.noRules());
            }
        }
        return Response.status(422).entity(form(typed, errors)).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @QueryParam("virkning") String typedEffect,
            @QueryParam(Paging.PARAMETER) String typed,
            @Context UriInfo uri) {
        Effect effect = TypedForm.one(Effect.class, typedEffect);
        SimulationView view = views.of(municipality.get(), id, effect, Paging.number(typed), SIZE, user.required());
        return Templates.report(
                number,
                view,
                effect,
                effects(),
                Paging.of(uri, Paging.number(typed), SIZE, view.rowCount()),
                user.required().has(municipality.id(), Role.POLICY_EDITOR));
    }

    /** The part of the page that tells how far it is; whole page when it has ended. */
    @GET
    @Path("{id}/framdrift")
    public Object progress(@PathParam("number") String number, @PathParam("id") UUID id) {
        SimulationView view = views.of(municipality.get(), id, null, 1, 1, user.required());
        return view.status().isUnderWay()
                ? Templates.report$progress(number, view)
                : Response.ok().header("HX-Refresh", "true").build();
    }

    @POST
    @Path("{id}/stopp")
    @Access(value = Access.Audience.STAFF, roles = Role.POLICY_EDITOR)
    public Response stop(@PathParam("number") String number, @PathParam("id") UUID id) {
        required(id, () -> simulations.stop(id));
        receipt.say(texts.of(SimulationMessages.class).stopped());
        return Response.seeOther(URI.create("/k/" + number + "/simulering/" + id))
                .build();
    }

    @POST
    @Path("{id}/slett")
    @Access(value = Access.Audience.STAFF, roles = Role.POLICY_EDITOR)
    public Response delete(@PathParam("number") String number, @PathParam("id") UUID id) {
        required(id, () -> simulations.delete(id));
        receipt.say(texts.of(SimulationMessages.class).deleted());
        return Response.seeOther(URI.create("/k/" + number + "/simulering")).build();
    }

    @GET
    @Path("{id}/funn.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("id") UUID id) {
        required(id, () -> {});
        int here = municipality.id();
        Language language = Language.valueOf(page.getLang().toUpperCase(Locale.ROOT));
        StreamingOutput lines = out -> Tenant.call(here, () -> {
            SimulationCsv.write(report, id, words, language, out);
            return null;
        });
        return Response.ok(lines, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"simulering.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The report for the council's papers; the gravest findings, the rest stands in the CSV. */
    @GET
    @Path("{id}/rapport.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") UUID id) {
        SimulationView view = views.of(municipality.get(), id, null, 1, ON_PAPER, user.required());
        byte[] paper = PdfFromHtml.write(
                Papers.simulation(view, municipality.get(), page.getLang()).render());
        return Response.ok(paper)
                .header("Content-Disposition", "attachment; filename=\"simulering.pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private void required(UUID id, Runnable then) {
        Tenant.run(municipality.id(), () -> {
            simulations.find(id).orElseThrow(() -> ProblemException.notFound("No such simulation"));
            then.run();
        });
    }

    private TemplateInstance form(Typed typed, FormErrors errors) {
        return Templates.start(
                municipality.get().number(),
                options(),
                typed,
                Simulations.MOST_YEARS,
                municipality.get().regionId() != null,
                errors);
    }

    private List<Option> options() {
        return starting.candidates(municipality.get()).stream()
                .map(candidate -> Option.of(candidate.key(), candidate.label()))
                .toList();
    }

    private List<Option> effects() {
        return Stream.of(Effect.values())
                .filter(effect -> effect != Effect.UNCHANGED)
                .map(effect -> Option.of(effect.name(), words.of(effect)))
                .collect(Collectors.toList());
    }
}
