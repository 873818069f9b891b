package no.bevilling.foodservice;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;

/**
 * The municipality's food-service licences. Opened by a caseworker who is told that a place is sold, closed or opened, or is
 * asked whether it may be run.
 */
@Path("/k/{number}/serveringsbevillinger")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class FoodServiceLicencePages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "foodservice")
    static class Templates {
        static native TemplateInstance licences(String number, List<Row> rows, long count, Paging paging);

        static native TemplateInstance licence(View view, Typed typed, FormErrors errors);
    }

    /** A line of the list. */
    public record Row(
            UUID id,
            String licenceNumber,
            String place,
            String holder,
            LocalDate grantedOn,
            FoodServiceForce.Standing standing) {}

    /**
     * A licence as its page shows it.
     *
     * @param closings suspensions and closings that may be lifted
     * @param undoable reports that may be taken back as mistakes
     * @param worker whether the reader may record and react
     */
    public record View(
            String number,
            FoodServiceLicence licence,
            String holder,
            String organisationNumber,
            UUID premisesId,
            String place,
            FoodServiceForce.Standing standing,
            List<FoodServiceEvent> events,
            List<Case> cases,
            List<Option> kinds,
            List<Option> closings,
            List<Option> reactions,
            Set<UUID> undoable,
            boolean worker) {
        /** Whether a caseworker may take it back as a mistake. */
        public boolean canUndo(FoodServiceEvent event) {
            return worker && undoable.contains(event.id);
        }
    }

    /** A case about the licence. */
    public record Case(String title, String href) {}

    /** The forms of the page. */
    public static class Typed {
        @FormParam("kind")
        public String kind;

        @FormParam("on")
        public String on;

        @FormParam("until")
        public String until;

        @FormParam("sharePercent")
        public String sharePercent;

        @FormParam("managerName")
        public String managerName;

        @FormParam("refersTo")
        public String refersTo;

        @FormParam("note")
        public String note;

        @FormParam("reaction")
        public String reaction;

        @FormParam("facts")
        public String facts;
    }

    @Inject
    FoodServiceLicences licences;

    @Inject
    FoodServiceReactions reactions;

    @Inject
    CaseAddresses addresses;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    StoredFiles files;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        long count = licences.count();
        Integer typed = TypedForm.number(page);
        Paging paging = Paging.of(uri, typed == null ? 1 : typed, SIZE, count);
        List<FoodServiceLicence> found = licences.list(paging.getCurrent() - 1, SIZE);
        Map<UUID, FoodServiceForce.Standing> standing = licences.today(found);
        Map<UUID, Premises> places =
                Premises.<Premises>list(
                                "id in ?1",
                                found.stream().map(one -> one.premisesId).toList())
                        .stream()
                        .collect(Collectors.toMap(place -> place.id, Function.identity()));
        Map<UUID, Organisation> holders =
                Organisation.<Organisation>list(
                                "id in ?1",
                                found.stream().map(one -> one.organisationId).toList())
                        .stream()
                        .collect(Collectors.toMap(holder -> holder.id, Function.identity()));
        List<Row> rows = found.stream()
                .map(one -> new Row(
                        one.id,
                        one.licenceNumber,
                        places.get(one.premisesId).name,
                        holders.get(one.organisationId).name,
                        one.grantedOn,
                        standing.get(one.id)))
                .toList();
        return Templates.licences(number, rows, count, paging);
    }

    @GET
    @Path("{licence}")
    public TemplateInstance licence(@PathParam("number") String number, @PathParam("licence") UUID id) {
        return page(number, id, new Typed(), FormErrors.none());
    }

    @POST
    @Path("{licence}/melding")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response report(@PathParam("number") String number, @PathParam("licence") UUID id, @BeanParam Typed typed) {
        FoodServiceEventKind kind = TypedForm.one(FoodServiceEventKind.class, typed.kind);
        FoodServiceLicences.Report report = new FoodServiceLicences.Report(
                kind,
                TypedForm.date(typed.on),
                TypedForm.date(typed.until),
                percent(typed.sharePercent),
                typed.managerName,
                TypedForm.uuid(typed.refersTo),
                typed.note);
        return forms.attempt(() -> licences.report(id, report, user.required()))
                .answer(
                        says().reported(),
                        address(number, id),
                        refused -> page(number, id, typed, refused.errors(this::wrong)));
    }

    @POST
    @Path("{licence}/hendelser/{event}/angre")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response undo(
            @PathParam("number") String number,
            @PathParam("licence") UUID id,
            @PathParam("event") UUID event,
            @FormParam("undoReason") String reason) {
        return forms.attempt(() -> licences.undo(id, event, reason, user.required()))
                .answer(
                        says().undone(),
                        address(number, id),
                        refused -> page(
                                number,
                                id,
                                new Typed(),
                                FormErrors.none().add("undo-" + event, says().writeReasons())));
    }

    @POST
    @Path("{licence}/reaksjon")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response react(@PathParam("number") String number, @PathParam("licence") UUID id, @BeanParam Typed typed) {
        UUID[] opened = new UUID[1];
        Forms.Attempt attempt = forms.attempt(() -> opened[0] = reactions.open(
                        id, TypedForm.one(FoodServiceReactionKind.class, typed.reaction), typed.facts, user.required())
                .caseId);
        return attempt.answer(
                says().reactionOpened(),
                "/k/" + number + "/serveringssaker/" + opened[0] + "/reaksjon",
                refused -> page(number, id, typed, refused.errors(this::wrong)));
    }

    /** What a holder sent along with a report. */
    @GET
    @Path("{licence}/dokumentasjon/{event}")
    @Produces(MediaType.WILDCARD)
    public Response documentation(@PathParam("licence") UUID id, @PathParam("event") UUID eventId) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> {
            impartiality.require(cases.get(licences.get(id).caseId), user.required());
            FoodServiceEvent event = licences.events(id).stream()
                    .filter(found -> found.id.equals(eventId) && found.fileId != null)
                    .findFirst()
                    .orElseThrow(() -> ProblemException.notFound("There is no such documentation."));
            audit.saw("food-service licence", id);
            return StoredFile.<StoredFile>findById(TenantKey.of(event.fileId));
        });
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private TemplateInstance page(String number, UUID id, Typed typed, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            FoodServiceLicence licence = licences.get(id);
            LicensingCase granted = cases.get(licence.caseId);
            impartiality.require(granted, user.required());
            audit.saw("food-service licence", id);
            Organisation holder = Organisation.findById(TenantKey.of(licence.organisationId));
            Premises place = Premises.findById(TenantKey.of(licence.premisesId));
            FoodServiceForce.Standing standing = licences.today(licence);
            return Templates.licence(
                    new View(
                            number,
                            licence,
                            holder.name,
                            holder.organisationNumber,
                            place.id,
                            place.name,
                            standing,
                            licences.events(id),
                            about(granted, licence, number),
                            words.options(FoodServiceEventKind.reported().toArray(new Enum<?>[0])),
                            licences.standingClosings(id).stream()
                                    .map(event -> Option.of(
                                            event.id.toString(), words.of(event.kind) + " " + event.happenedOn))
                                    .toList(),
                            words.options(FoodServiceReactionKind.values()),
                            undoable(licences.events(id)),
                            user.required().has(licence.municipalityId, Role.CASEWORKER)),
                    typed,
                    errors);
        });
    }

    private Set<UUID> undoable(List<FoodServiceEvent> all) {
        return all.stream()
                .filter(event -> licences.isUndoable(event, all))
                .map(event -> event.id)
                .collect(Collectors.toSet());
    }

    private List<Case> about(LicensingCase granted, FoodServiceLicence licence, String number) {
        List<UUID> others = reactions.against(licence.id).stream()
                .map(reaction -> reaction.caseId)
                .toList();
        List<LicensingCase> all =
                others.isEmpty() ? List.of() : LicensingCase.list("id in ?1 order by receivedAt desc, id", others);
        return java.util.stream.Stream.concat(all.stream(), java.util.stream.Stream.of(granted))
                .map(one -> new Case(one.number() + " " + one.title, addresses.of(one.matter, number, one.id)))
                .toList();
    }

    private static BigDecimal percent(String typed) {
        String digits = typed == null ? "" : typed.strip().replace(',', '.');
        return digits.matches("\\d{1,3}(\\.\\d{1,4})?") ? new BigDecimal(digits) : null;
    }

    private String wrong(String field) {
        FoodServiceMessages says = says();
        return switch (field) {
            case "kind", "reaction" -> says.chooseKind();
            case "on" -> says.chooseDay();
            case "until" -> says.chooseUntil();
            case "sharePercent" -> says.notHalf();
            case "managerName" -> says.writeManager();
            case "refersTo" -> says.chooseLifted();
            case "note", "facts" -> says.writeReasons();
            default -> null;
        };
    }

    private FoodServiceMessages says() {
        return texts.of(FoodServiceMessages.class);
    }

    private static String address(String number, UUID id) {
        return "/k/" + number + "/serveringsbevillinger/" + id;
    }
}
