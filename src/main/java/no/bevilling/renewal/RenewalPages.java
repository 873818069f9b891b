package no.bevilling.renewal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Clientele;

/** A caseworker readies the renewal at the end of the licence period: the council's review first, then the wave. */
@Path("/k/{number}/fornyelse")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class RenewalPages {
    @CheckedTemplate(basePath = "renewal")
    static class Templates {
        static native TemplateInstance overview(
                String number,
                RenewalView.Overview view,
                Typed typed,
                boolean caseworker,
                boolean correcting,
                FormErrors errors);

        static native TemplateInstance unknown(String number);
    }

    /** The forms as they were sent. */
    public static class Typed {
        @FormParam("electionOn")
        public String electionOn;

        @FormParam("reviewedOn")
        public String reviewedOn;

        @FormParam("resolution")
        public String resolution;

        @FormParam("link")
        public String link;

        @FormParam("applyBy")
        public String applyBy;
    }

    @Inject
    RenewalWaves waves;

    @Inject
    PolicyReviews reviews;

    @Inject
    RenewalViews views;

    @Inject
    RenewalWorker worker;

    @Inject
    RuleChecks rules;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @GET
    public TemplateInstance overview() {
        return Tenant.call(municipality.id(), () -> shown(null, FormErrors.none()));
    }

    @POST
    @Path("gjennomgang")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response record(@BeanParam Typed typed) {
        RenewalMessages says = texts.of(RenewalMessages.class);
        return Tenant.call(municipality.id(), () -> {
            RenewalPeriod period =
                    waves.period().orElseThrow(() -> new RenewalStopped(RenewalStopped.Reason.NO_PERIOD));
            FormErrors errors = FormErrors.none();
            try {
                reviews.record(
                        period,
                        new PolicyReviews.Recorded(
                                TypedForm.date(typed.electionOn),
                                TypedForm.date(typed.reviewedOn),
                                typed.resolution,
                                typed.link),
                        user.required());
                receipt.say(says.reviewRecorded());
                return back("");
            } catch (ProblemException wrong) {
                wrong.problem().errors().stream()
                        .map(Problem.Field::field)
                        .forEach(field -> errors.add(field, says.wrong(field, String.valueOf(period.electionYear()))));
            } catch (RenewalStopped stopped) {
                errors.add(says.stopped(stopped.reason().name()));
            }
            return Response.status(422).entity(shown(typed, errors)).build();
        });
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response start(@BeanParam Typed typed) {
        RenewalMessages says = texts.of(RenewalMessages.class);
        FormErrors errors = FormErrors.none();
        RenewalWave started = Tenant.call(municipality.id(), () -> {
            try {
                return waves.start(TypedForm.date(typed.applyBy), user.required());
            } catch (ProblemException wrong) {
                errors.add("applyBy", says.wrong("applyBy", ""));
            } catch (RenewalStopped stopped) {
                errors.add(says.stopped(stopped.reason().name()));
            }
            return null;
        });
        if (started == null) {
            return Tenant.call(
                    municipality.id(),
                    () -> Response.status(422).entity(shown(typed, errors)).build());
        }
        worker.begin(municipality.id(), started.id);
        receipt.say(says.started());
        return back("/" + started.periodTo);
    }

    private TemplateInstance shown(Typed typed, FormErrors errors) {
        RenewalPeriod period = waves.period().orElse(null);
        if (period == null) {
            return Templates.unknown(municipality.get().number());
        }
        RenewalView.Overview view = views.overview(period);
        Typed form = typed == null ? new Typed() : typed;
        if (typed == null && view.review() != null) {
            form.electionOn = view.review().electionOn().toString();
            form.reviewedOn = view.review().reviewedOn().toString();
            form.resolution = view.review().resolution();
            form.link = view.review().link();
        }
        if (form.applyBy == null) {
            form.applyBy = applyBy(period);
        }
        boolean correcting = List.of("electionOn", "reviewedOn", "resolution", "link").stream()
                .anyMatch(field -> errors.of(field) != null);
        return Templates.overview(
                municipality.get().number(),
                view,
                form,
                user.required().has(municipality.id(), Role.CASEWORKER),
                correcting,
                errors);
    }

    /** By the municipality's lead time for renewals before the new period; empty where it has none registered. */
    private String applyBy(RenewalPeriod period) {
        try {
            Integer days = rules.settings(municipality.get().number(), period.nextFrom())
                    .leadTimeDays(new PolicySettings.Occasion(
                            ApplicationKind.RENEWAL, Clientele.GENERAL, List.of(), null, null))
                    .orElse(null);
            return days == null ? null : period.nextFrom().minusDays(days).toString();
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return null;
        }
    }

    private Response back(String page) {
        return Response.seeOther(URI.create("/k/" + municipality.get().number() + "/fornyelse" + page))
                .build();
    }
}
