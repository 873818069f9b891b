package no.bevilling.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.party.OrganisationRegister;
import no.bevilling.party.RegisterAnswer;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.MapTiles;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.ApplicationKind;

/** The pages of the form, one thing each. */
@Path("/soknad/{number}/{id}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class StepPages {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance holder(StepView view, boolean registerIsOn, RegisterAnswer.State answer);

        static native TemplateInstance change(StepView view, ApplicationKind kind);

        static native TemplateInstance event(StepView view);

        static native TemplateInstance guests(StepView view);

        static native TemplateInstance place(StepView view, String tiles);

        static native TemplateInstance foodService(StepView view);

        static native TemplateInstance licence(StepView view, String latestEnd);

        static native TemplateInstance outdoor(StepView view);

        static native TemplateInstance hours(StepView view, HoursFields hours, boolean proposed);

        static native TemplateInstance people(StepView view, PeopleView people);

        static native TemplateInstance turnover(StepView view, List<Integer> groups, EventPlan plan);

        static native TemplateInstance draftFound(StepView view);
    }

    @Inject
    Applications applications;

    @Inject
    StepSaving saving;

    @Inject
    HolderLookup lookup;

    @Inject
    OrganisationRegister register;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @Inject
    ObjectMapper json;

    @Inject
    LegalFrame frame;

    @Inject
    DraftCheck check;

    @Inject
    DrinkEstimates estimates;

    @Inject
    Clock clock;

    @Inject
    MapTiles tiles;

    @GET
    @Path("{step}")
    @InMunicipality
    public Response show(
            @PathParam("id") UUID id,
            @PathParam("step") String slug,
            @QueryParam("dager") String days,
            @QueryParam("flere") String more,
            @QueryParam("register") String answer,
            @Context UriInfo uri) {
        ApplicationView application = applications.view(id, user.required());
        if (!application.isDraft()) {
            return Response.seeOther(URI.create(base(id))).build();
        }
        Step step = step(slug, application);
        FieldValues fields = FieldValues.stored(application.answers(), json);
        StepView view = view(application, step, fields, FormErrors.none(), null);
        return Response.ok(template(
                        view,
                        application,
                        fields,
                        "alle".equals(days),
                        more != null ? 1 : 0,
                        HolderLookup.answer(answer),
                        plan(application, uri.getQueryParameters())))
                .build();
    }

    @POST
    @Path("{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @InMunicipality
    public Response save(
            @PathParam("id") UUID id,
            @PathParam("step") String slug,
            @HeaderParam("HX-Request") String script,
            MultivaluedMap<String, String> fields) {
        ApplicationView before = applications.known(id, user.required());
        if (!before.isDraft()) {
            return Response.seeOther(URI.create(base(id))).build();
        }
        Step step = step(slug, before);
        String wish = fields.getFirst("next") == null ? "continue" : fields.getFirst("next");
        if (wish.startsWith("remove-")) {
            fields.keySet().removeIf(name -> name.startsWith("people.influential[" + wish.substring(7) + "]"));
        }
        StepSaving.Outcome outcome = saving.save(id, user.required(), step, fields.getFirst("mark"), fields);
        if (outcome.changedMeanwhile()) {
            return conflict(outcome.application(), step, fields);
        }
        if (wish.equals("reckon") && step == Step.TURNOVER) {
            return reckoned(outcome.application(), fields);
        }
        if (wish.equals("check")) {
            return checked(outcome.application(), step, script != null);
        }
        List<Finding> wrong = switch (wish) {
            case "continue" -> outcome.findings();
            default ->
                outcome.findings().stream()
                        .filter(f -> f.flaw() != Flaw.MISSING)
                        .toList();
        };
        if (wish.equals("lookup")) {
            RegisterAnswer.State answer = lookup.fill(id, user.required());
            return Response.seeOther(URI.create(base(id) + "/" + step.slug() + "?register=" + answer + "#register"))
                    .build();
        }
        boolean stays = wish.equals("add") || wish.startsWith("remove-");
        if (!wrong.isEmpty() && !stays) {
            return wrong(outcome.application(), step, fields, wrong);
        }
        receipt.say(texts.of(ApplicationMessages.class).saved());
        return Response.seeOther(URI.create(next(wish, outcome.application(), step)))
                .build();
    }

    /** The planner's litres take the place of what stood in the fields; the numbers they come from go along in the address. */
    private Response reckoned(ApplicationView application, MultivaluedMap<String, String> fields) {
        EventPlan plan = plan(application, fields);
        if (plan == null) {
            throw new NotFoundException();
        }
        if (!plan.isWhole()) {
            return wrong(application, Step.TURNOVER, fields, plan.flaws());
        }
        applications.save(application.id(), user.required(), form -> form.withTurnover(plan.litres()));
        receipt.say(texts.of(PlannerMessages.class).reckoned());
        return Response.seeOther(URI.create(base(application.id()) + "/" + Step.TURNOVER.slug() + "?" + plan.query()))
                .build();
    }

    /** The planner of an event; null for applications about none. */
    private EventPlan plan(ApplicationView application, MultivaluedMap<String, String> typed) {
        ApplicationForm.Event event = application.answers().event();
        if (application.kind() == null || !application.kind().isEvent()) {
            return null;
        }
        LocalDate day = event == null || event.from() == null
                ? LocalDate.now(clock)
                : event.from().toLocalDate();
        return EventPlan.of(event, groups(application), estimates.on(day), typed);
    }

    /** What the rules say to what was just saved: a part of the page where scripts run, else the page anew. */
    private Response checked(ApplicationView application, Step step, boolean part) {
        if (!part) {
            return Response.seeOther(URI.create(base(application.id()) + "/" + step.slug() + "#regelsjekk"))
                    .build();
        }
        FieldValues fields = FieldValues.stored(application.answers(), json);
        return Response.ok(Templates.draftFound(view(application, step, fields, FormErrors.none(), null)))
                .build();
    }

    private String next(String wish, ApplicationView application, Step step) {
        String base = base(application.id());
        if (wish.equals("add")) {
            return base + "/" + step.slug() + "?flere=1#people.influential[" + influential(application) + "].name";
        }
        if (wish.startsWith("remove-")) {
            return base + "/" + step.slug() + "#people.influential";
        }
        List<Step> steps = application.steps();
        return wish.equals("later")
                ? base
                : base + "/" + steps.get(steps.indexOf(step) + 1).slug();
    }

    private Response wrong(
            ApplicationView application, Step step, MultivaluedMap<String, String> typed, List<Finding> wrong) {
        FieldValues fields = FieldValues.typed(typed);
        StepView view = view(application, step, fields, errors(application, wrong), null);
        return Response.status(422)
                .entity(template(
                        view,
                        application,
                        fields,
                        "true".equals(typed.getFirst("dayByDay")),
                        0,
                        null,
                        plan(application, typed)))
                .build();
    }

    private Response conflict(ApplicationView application, Step step, MultivaluedMap<String, String> typed) {
        FieldValues fields = FieldValues.typed(typed);
        Summary summary = summary();
        StepView.Conflict conflict = new StepView.Conflict(application.savedAt(), summary.lines(step, application));
        StepView view = view(application, step, fields, FormErrors.none(), conflict);
        return Response.status(409)
                .entity(template(
                        view,
                        application,
                        fields,
                        "true".equals(typed.getFirst("dayByDay")),
                        0,
                        null,
                        plan(application, typed)))
                .build();
    }

    private TemplateInstance template(
            StepView view,
            ApplicationView application,
            FieldValues fields,
            boolean dayByDay,
            int more,
            RegisterAnswer.State answer,
            EventPlan plan) {
        return switch (view.step()) {
            case HOLDER -> Templates.holder(view, register.isOn(), answer);
            case CHANGE -> Templates.change(view, application.kind());
            case EVENT -> Templates.event(view);
            case GUESTS -> Templates.guests(view);
            case PLACE -> Templates.place(view, tiles.address());
            case FOOD_SERVICE -> Templates.foodService(view);
            case LICENCE -> Templates.licence(view, latestEnd(application));
            case OUTDOOR -> Templates.outdoor(view);
            case HOURS -> hours(view, application, fields, dayByDay);
            case PEOPLE -> Templates.people(view, PeopleView.of(application, fields, more));
            case TURNOVER -> Templates.turnover(view, groups(application), plan);
            case ATTACHMENTS, REVIEW -> throw new NotFoundException();
        };
    }

    private TemplateInstance hours(StepView view, ApplicationView application, FieldValues fields, boolean dayByDay) {
        HoursFields hours = HoursFields.of(
                application.licenceType(),
                application.answers(),
                dayByDay,
                name -> !fields.get(name).isEmpty());
        boolean typed = view.errors().isAny() || view.conflict() != null;
        boolean proposed = !typed
                && application.answers().licence() != null
                && (application.answers().licence().hours() == null
                        || application.answers().licence().hours().isEmpty());
        ApplicationForm shown =
                proposed ? frame.withProposedHours(municipality.get().number(), application) : application.answers();
        FieldValues values = typed ? fields : fields.with(hours.values(shown));
        return Templates.hours(view.with(values), hours, proposed && shown != application.answers());
    }

    private String latestEnd(ApplicationView application) {
        return frame.latestPeriodEnd(municipality.get().number(), application)
                .map(day -> no.bevilling.platform.Formats.date(
                        day, page.getLanguage().locale()))
                .orElse(null);
    }

    private FormErrors errors(ApplicationView application, List<Finding> findings) {
        Labels labels = new Labels(texts);
        FormErrors errors = FormErrors.none();
        HoursFields hours = HoursFields.of(application.licenceType(), application.answers(), false, name -> false);
        findings.forEach(finding -> errors.add(FieldOfFinding.of(finding, hours), labels.sentence(finding)));
        return errors;
    }

    private StepView view(
            ApplicationView application, Step step, FieldValues fields, FormErrors errors, StepView.Conflict conflict) {
        List<Step> steps = application.steps();
        return new StepView(
                base(application.id()),
                municipality.get().name(),
                application.id(),
                application.licenceType(),
                application.plan(),
                application.answers(),
                step,
                steps.indexOf(step) + 1,
                steps.size(),
                fields,
                errors,
                new Choices(texts),
                saving.mark(step, application.answers()),
                check.of(application, Language.valueOf(page.getLanguage().name())),
                conflict);
    }

    private Summary summary() {
        return new Summary(texts, page.getLanguage());
    }

    private static Step step(String slug, ApplicationView application) {
        return Step.ofSlug(slug).filter(application.steps()::contains).orElseThrow(NotFoundException::new);
    }

    private static List<Integer> groups(ApplicationView application) {
        ApplicationForm.Licence licence = application.answers().licence();
        return licence == null
                        || licence.drinkGroups() == null
                        || licence.drinkGroups().isEmpty()
                ? List.of(1)
                : licence.drinkGroups();
    }

    private static int influential(ApplicationView application) {
        ApplicationForm.People people = application.answers().people();
        return people == null || people.influential() == null
                ? 0
                : people.influential().size();
    }

    private String base(UUID id) {
        return "/soknad/" + municipality.get().number() + "/" + id;
    }
}
