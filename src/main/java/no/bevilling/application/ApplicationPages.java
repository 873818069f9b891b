package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.rules.Language;

/** One application: its parts while it is a draft, the review, and the case afterwards. */
@Path("/soknad/{number}/{id}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class ApplicationPages {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance tasks(TasksView view);

        static native TemplateInstance review(ReviewView view);

        static native TemplateInstance ownCase(CaseView view);
    }

    @Inject
    Applications applications;

    @Inject
    Submission submission;

    @Inject
    LicencePrefill licences;

    @Inject
    OldDrafts oldDrafts;

    @Inject
    OwnCase cases;

    @Inject
    DraftCheck check;

    @Inject
    Standings standings;

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

    @GET
    @InMunicipality
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("sendt") String sent) {
        ApplicationView application = applications.view(id, user.required());
        return application.isDraft()
                ? Templates.tasks(tasks(application))
                : Templates.ownCase(ownCase(application, sent != null));
    }

    @GET
    @Path("sammendrag")
    @InMunicipality
    public Response review(@PathParam("id") UUID id) {
        ApplicationView application = applications.view(id, user.required());
        if (!application.isDraft()) {
            return back(id);
        }
        return Response.ok(Templates.review(review(application, false, FormErrors.none())))
                .build();
    }

    @POST
    @Path("sammendrag")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @InMunicipality
    public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        ApplicationView before = applications.known(id, user.required());
        if (!before.isDraft()) {
            return back(id);
        }
        boolean truthful = "true".equals(fields.getFirst("truthful"));
        ApplicationView application = applications.save(id, user.required(), form -> form.withTruthful(truthful));
        if (!truthful || !application.findings().isEmpty()) {
            FormErrors errors = FormErrors.none();
            Labels labels = new Labels(texts);
            application.findings().stream()
                    .map(Finding::step)
                    .distinct()
                    .forEach(step -> errors.add(
                            "part-" + step.slug(),
                            texts.of(ApplicationMessages.class)
                                    .lackingIn(
                                            texts.of(ApplicationMessages.class).step(step),
                                            application.findings(step).size())));
            if (!truthful) {
                errors.add("truthful", labels.sentence(new Finding(Step.REVIEW, "truthful", Flaw.MISSING)));
            }
            return Response.status(422)
                    .entity(Templates.review(review(application, truthful, errors)))
                    .build();
        }
        submission.submit(id, user.required());
        return Response.seeOther(URI.create(base(id) + "?sendt=1")).build();
    }

    @POST
    @Path("slett")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @InMunicipality
    public Response discard(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        if (!applications.known(id, user.required()).isDraft()) {
            return back(id);
        }
        applications.discard(id, user.required());
        receipt.say(texts.of(ApplicationMessages.class).discarded());
        return Response.seeOther(URI.create("/soknad")).build();
    }

    private TasksView tasks(ApplicationView application) {
        List<TasksView.Task> tasks = application.steps().stream()
                .map(step -> task(step, application))
                .toList();
        return new TasksView(
                base(application.id()),
                municipality.get().name(),
                application.kind(),
                application.licenceType(),
                application.savedAt(),
                application.licenceId() == null ? null : licences.shown(application.licenceId()),
                oldDrafts.deletedFrom(application.warnedAt(), application.savedAt()),
                tasks,
                check.of(application, Language.valueOf(page.getLanguage().name())));
    }

    private TasksView.Task task(Step step, ApplicationView application) {
        ApplicationMessages words = texts.of(ApplicationMessages.class);
        String href = base(application.id()) + "/" + step.slug();
        if (step == Step.REVIEW) {
            boolean ready = application.findings().isEmpty();
            return new TasksView.Task(
                    step, href, ready ? words.readyToSend() : words.notReady(), ready ? "success" : "neutral");
        }
        int missing = application.findings(step).size();
        if (missing == 0) {
            return new TasksView.Task(step, href, words.done(), "success");
        }
        boolean begun = begun(step, application);
        return new TasksView.Task(
                step, href, begun ? words.lacking(missing) : words.notStarted(), begun ? "warning" : "neutral");
    }

    private static boolean begun(Step step, ApplicationView application) {
        ApplicationForm form = application.answers();
        return switch (step) {
            case HOLDER -> form.holder() != null;
            case PLACE -> form.place() != null;
            case FOOD_SERVICE -> form.foodService() != null;
            case LICENCE -> form.licence() != null;
            case OUTDOOR -> form.outdoor() != null;
            case HOURS -> form.licence() != null && form.licence().hours() != null;
            case PEOPLE -> form.people() != null;
            case TURNOVER -> form.turnover() != null;
            case CHANGE -> form.change() != null;
            case EVENT, GUESTS -> form.event() != null;
            case ATTACHMENTS -> !application.attachments().isEmpty();
            case REVIEW -> false;
        };
    }

    private ReviewView review(ApplicationView application, boolean truthful, FormErrors errors) {
        String base = base(application.id());
        return new ReviewView(
                base,
                municipality.get().name(),
                application.kind(),
                application.licenceType(),
                summary().of(application, base),
                truthful,
                application.channel() != ApplicationChannel.ONLINE,
                check.of(application, Language.valueOf(page.getLanguage().name())),
                standings.of(applications.ownDraft(application.id(), user.required()), user.required()),
                errors);
    }

    private CaseView ownCase(ApplicationView application, boolean justSent) {
        List<LicensingCase> all = cases.all(application.id());
        CaseView beside = all.size() > 1 ? ownCase(application, all.get(1), null, false) : null;
        return ownCase(application, all.get(0), beside, justSent);
    }

    private CaseView ownCase(ApplicationView application, LicensingCase opened, CaseView beside, boolean justSent) {
        String base = base(application.id());
        String about = "/soknad/" + municipality.get().number() + "/sak/" + opened.id;
        return new CaseView(
                base,
                municipality.get().name(),
                application.kind(),
                application.licenceType(),
                application.answers().place().name(),
                opened.number(),
                opened.status,
                opened.receivedAt,
                opened.dueOn,
                cases.papers(opened.id).stream()
                        .map(paper -> new CaseView.Paper(paper.id, paper.title, paper.madeAt))
                        .toList(),
                cases.toComment(opened.id).stream()
                        .map(statement -> about + "/uttalelse/" + statement)
                        .toList(),
                cases.toAnswer(opened).stream()
                        .map(task -> new CaseView.ToAnswer(
                                about + "/svar/" + task.id,
                                task.kind == ApplicantTask.Kind.MISSING_INFORMATION,
                                task.dueOn))
                        .toList(),
                opened.appealPending || opened.status == CaseStatus.DECIDED ? about + "/klage" : null,
                opened.appealPending,
                summary().of(application, base),
                beside,
                justSent);
    }

    private Summary summary() {
        return new Summary(texts, page.getLanguage());
    }

    private Response back(UUID id) {
        return Response.seeOther(URI.create(base(id))).build();
    }

    private String base(UUID id) {
        return "/soknad/" + municipality.get().number() + "/" + id;
    }
}
