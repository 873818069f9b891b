package no.bevilling.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.application.Applications;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.Forms.Refused;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Problem;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.Zone;

/** A caseworker writes down what the municipality has found out about the place and the people. */
@Path("/k/{number}/saker/{caseId}/opplysninger")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class FactsPage {
    private static final Pattern NEARBY = Pattern.compile("nearby\\[(\\d+)]\\.(kind|name|metres)");

    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        static native TemplateInstance facts(
                CaseHead head,
                FactsView stored,
                FactsForm form,
                List<Option> zones,
                List<Option> foodServices,
                List<Option> yesNo,
                List<Option> nearbyKnown,
                List<Option> nearbyKinds,
                List<Option> conducts,
                Conflict conflict,
                FormErrors errors);
    }

    @Inject
    FactRecording recording;

    @Inject
    CaseViews views;

    @Inject
    Applications applications;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @GET
    public TemplateInstance form(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return form(number, caseId, null, null, FormErrors.none());
    }

    @POST
    public Response record(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            MultivaluedMap<String, String> typed) {
        LicensingCase found = cases.toWorkOn(caseId, user.required());
        FactsForm form = FactsForm.of(typed, stored(found).people());
        return forms.attempt(
                        caseId,
                        () -> recording.record(
                                caseId, TypedForm.version(typed.getFirst("version")), form.facts(), user.required()))
                .answer(
                        texts.of(AssessmentMessages.class).factsSaved(),
                        "/k/" + number + "/saker/" + caseId,
                        refused -> form(number, caseId, form, refused.conflict(), errors(refused, form)));
    }

    private FormErrors errors(Refused refused, FactsForm form) {
        String wrong = texts.of(AssessmentMessages.class).nearbyWrong();
        FormErrors errors = FormErrors.none();
        for (Problem.Field field : refused.fields()) {
            Matcher near = NEARBY.matcher(field.field());
            if (near.matches()) {
                int index = form.row(Integer.parseInt(near.group(1))).index();
                errors.add("near" + index + "-" + near.group(2), wrong);
            } else {
                errors.add(wrong);
            }
        }
        return errors;
    }

    private TemplateInstance form(String number, UUID caseId, FactsForm typed, Conflict conflict, FormErrors errors) {
        AssessmentMessages says = texts.of(AssessmentMessages.class);
        LicensingCase found = cases.toWorkOn(caseId, user.required());
        FactsView stored = stored(found);
        return Templates.facts(
                CaseHead.of(found, number),
                stored,
                typed != null ? typed : FactsForm.of(stored),
                words.options(Zone.values()),
                words.options(FoodServiceLicence.values()),
                List.of(Option.of(true, says.yes()), Option.of(false, says.no())),
                List.of(Option.of(true, says.nearbyYes()), Option.of(false, says.nearbyNo())),
                words.options(NearbyKind.values()),
                words.options(Conduct.values()),
                conflict,
                errors);
    }

    private FactsView stored(LicensingCase found) {
        return views.facts(found, applications.handedIn(found.applicationId).answers());
    }
}
