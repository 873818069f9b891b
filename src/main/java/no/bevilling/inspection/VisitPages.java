package no.bevilling.inspection;

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
import java.util.concurrent.atomic.AtomicReference;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.LicenceType;

/** Visits told on a page, where a telephone was left at home: a new one, a change before it is signed, a correction after. */
@Path("/k/{number}/kontroller")
@Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class VisitPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance choose(
                String number,
                String name,
                List<PlaceSheets.Choice> places,
                List<PlaceSheets.Other> others,
                List<Option> types,
                FormErrors errors);

        static native TemplateInstance visit(View view, VisitForm form);
    }

    /**
     * What the page shows beside the form.
     *
     * @param visit made when the page was opened, so that the same form sent twice is one visit
     * @param correcting why it is corrected is asked for
     */
    public record View(
            String number,
            String action,
            String back,
            String title,
            String place,
            UUID visit,
            int version,
            boolean correcting,
            String reason) {}

    @Inject
    PlaceSheets places;

    @Inject
    VisitForms visitForms;

    @Inject
    Visits visits;

    @Inject
    InspectionReading reading;

    @Inject
    InspectorRecords inspectors;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @GET
    @Path("ny")
    public TemplateInstance begin(
            @PathParam("number") String number,
            @QueryParam("bevilling") String licence,
            @QueryParam("sted") String premises,
            @QueryParam("type") String type,
            @QueryParam("q") String name) {
        VisitForms.Visited visited = visited(licence, premises, type);
        if (visited == null) {
            String asked = name == null ? "" : name;
            return Templates.choose(
                    number,
                    asked,
                    places.choices(name, 0, SIZE, user.required()),
                    asked.isBlank() ? List.of() : places.others(name, 0, SIZE, user.required()),
                    words.options(LicenceType.values()),
                    FormErrors.none());
        }
        return Templates.visit(
                newVisit(number, visited, UUID.randomUUID()),
                visitForms.of(null, visited.type(), own(), FormErrors.none()));
    }

    @POST
    @Path("ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handIn(
            @PathParam("number") String number,
            @QueryParam("bevilling") String licence,
            @QueryParam("sted") String premises,
            @QueryParam("type") String type,
            MultivaluedMap<String, String> typed) {
        VisitForms.Visited visited = visited(licence, premises, type);
        UUID visit = TypedForm.uuid(typed.getFirst("visit"));
        if (visited == null || visit == null) {
            return Response.seeOther(URI.create("/k/" + number + "/kontroller/ny"))
                    .build();
        }
        VisitInput told = visitForms.read(typed, visited, null);
        return forms.attempt(() -> {
                    // On a page there is time to write the signs first; what a telephone hands in is taken as it comes.
                    List<Problem.Field> concludes = signs(typed) ? List.of() : Conclusions.flaws(told);
                    if (!concludes.isEmpty()) {
                        throw ProblemException.invalid(concludes);
                    }
                    visits.handIn(visit, told, user.required());
                })
                .answer(
                        says().handedInReceipt(),
                        "/k/" + number + "/kontroller/" + visit,
                        refused -> Templates.visit(
                                newVisit(number, visited, visit),
                                visitForms.of(told, visited.type(), own(), errors(refused))));
    }

    /** What the address names; null where it names nothing, and a place must be chosen first. */
    private static VisitForms.Visited visited(String licence, String premises, String type) {
        UUID licenceId = TypedForm.uuid(licence);
        if (licenceId != null) {
            return new VisitForms.Visited(licenceId, null, licence(licenceId).licenceType);
        }
        UUID place = TypedForm.uuid(premises);
        LicenceType what = TypedForm.one(LicenceType.class, type);
        return place == null || what == null ? null : new VisitForms.Visited(null, place, what);
    }

    @GET
    @Path("{inspectionId}/endre")
    public TemplateInstance change(@PathParam("number") String number, @PathParam("inspectionId") UUID id) {
        Inspection report = reading.of(id, user.required());
        return Templates.visit(
                known(number, report, "endre", ""),
                visitForms.of(visits.told(report), report.licenceType, own(), FormErrors.none()));
    }

    @POST
    @Path("{inspectionId}/endre")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("number") String number,
            @PathParam("inspectionId") UUID id,
            MultivaluedMap<String, String> typed) {
        Inspection report = reading.of(id, user.required());
        VisitInput told = visitForms.read(typed, VisitForms.Visited.of(report), null);
        int version = TypedForm.version(typed.getFirst("version"));
        return forms.attempt(() -> visits.change(id, told, signs(typed), version, user.required()))
                .answer(
                        says().changedReceipt(),
                        "/k/" + number + "/kontroller/" + id,
                        refused -> Templates.visit(
                                known(number, report, "endre", ""),
                                visitForms.of(told, report.licenceType, own(), errors(refused))));
    }

    @GET
    @Path("{inspectionId}/rett")
    public TemplateInstance correct(@PathParam("number") String number, @PathParam("inspectionId") UUID id) {
        Inspection report = reading.of(id, user.required());
        return Templates.visit(
                known(number, report, "rett", ""),
                visitForms.of(visits.told(report), report.licenceType, own(), FormErrors.none()));
    }

    @POST
    @Path("{inspectionId}/rett")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("number") String number,
            @PathParam("inspectionId") UUID id,
            MultivaluedMap<String, String> typed) {
        Inspection report = reading.of(id, user.required());
        VisitInput told = visitForms.read(typed, VisitForms.Visited.of(report), null);
        String reason = typed.getFirst("reason");
        int version = TypedForm.version(typed.getFirst("version"));
        AtomicReference<UUID> next = new AtomicReference<>(id);
        Forms.Attempt attempt = forms.attempt(
                () -> next.set(visits.correct(id, told, reason, signs(typed), version, user.required()).id));
        return attempt.answer(
                says().correctedReceipt(),
                "/k/" + number + "/kontroller/" + next.get(),
                refused -> Templates.visit(
                        known(number, report, "rett", reason),
                        visitForms.of(told, report.licenceType, own(), errors(refused))));
    }

    private static boolean signs(MultivaluedMap<String, String> typed) {
        return "true".equals(typed.getFirst("signsWritten"));
    }

    private View newVisit(String number, VisitForms.Visited visited, UUID visit) {
        UUID id = visited.licence() == null ? visited.premises() : licence(visited.licence()).premisesId;
        Premises place = Premises.<Premises>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such place in this municipality."));
        String here = "/k/" + number + "/kontroller/ny";
        String what = visited.licence() == null
                ? "?sted=" + visited.premises() + "&type=" + visited.type()
                : "?bevilling=" + visited.licence();
        return new View(number, here + what, here, says().newVisit(), place.name, visit, 0, false, "");
    }

    private View known(String number, Inspection report, String what, String reason) {
        Premises place = Premises.findById(TenantKey.of(report.premisesId));
        String here = "/k/" + number + "/kontroller/" + report.id;
        boolean correcting = what.equals("rett");
        return new View(
                number,
                here + "/" + what,
                here,
                correcting ? says().correctVisit() : says().changeVisit(),
                place.name,
                report.visitId,
                report.version,
                correcting,
                reason);
    }

    private static Licence licence(UUID id) {
        return Licence.<Licence>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
    }

    private UUID own() {
        return inspectors.of(user.required().id()).map(one -> one.id).orElse(null);
    }

    private FormErrors errors(Forms.Refused refused) {
        FormErrors errors = FormErrors.none();
        if (refused.conflict() != null) {
            errors.add(says().changedMeanwhile());
        }
        for (Problem.Field wrong : refused.fields()) {
            String field = wrong.field();
            InspectionAppMessages app = texts.of(InspectionAppMessages.class);
            if (wrong.message().startsWith(Conclusions.STATES)) {
                errors.add(
                        field.startsWith("checklist.") ? "note-" + field.substring("checklist.".length()) : field,
                        says().statesConclusion());
                errors.add("signsWritten", says().mustHaveSigns());
                continue;
            }
            errors.add(
                    field.startsWith("checklist.") ? "note-" + field.substring("checklist.".length()) : field,
                    switch (field.replaceAll("\\..*", "")) {
                        case "mode" -> app.fieldMode();
                        case "startedAt" -> app.fieldStartedAt();
                        case "endedAt" -> app.fieldEndedAt();
                        case "inspectors" -> app.fieldInspectors();
                        case "oralAccount" -> app.fieldOralAccount();
                        case "oralAccountNote" -> app.fieldOralAccountNote();
                        case "guests" -> app.fieldGuests();
                        case "staff" -> app.fieldStaff();
                        case "observations" -> app.fieldObservations();
                        case "reason" -> says().mustSayWhatWasWrong();
                        case "situation" -> app.fieldSituation();
                        case "inCharge" -> app.fieldInCharge();
                        case "inChargeRemark" -> app.fieldInChargeRemark();
                        default -> app.fieldChecklist();
                    });
        }
        return errors;
    }

    private InspectionMessages says() {
        return texts.of(InspectionMessages.class);
    }
}
