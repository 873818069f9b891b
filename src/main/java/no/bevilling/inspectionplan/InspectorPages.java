package no.bevilling.inspectionplan;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.Employer;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.InspectorFitness;
import no.bevilling.inspection.InspectorRecords;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** The inspectors on record: who may be put on a route, and what is missing for the others. */
@Path("/k/{number}/kontrollplan/kontrollorer")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.ADMIN, Role.CASEWORKER})
@Produces(MediaType.TEXT_HTML)
public class InspectorPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "inspectionplan")
    static class Templates {
        static native TemplateInstance inspectors(
                String base,
                List<Line> inspectors,
                Paging paging,
                List<Option> accounts,
                List<Option> employers,
                Typed typed,
                FormErrors errors);

        static native TemplateInstance inspector(
                String base,
                Inspector inspector,
                PlaceTies.Count ties,
                List<Option> employers,
                Typed typed,
                FormErrors errors);
    }

    /** An inspector in the list. */
    public record Line(
            String href,
            String name,
            String employer,
            String company,
            LocalDate testPassedOn,
            boolean active,
            boolean usable,
            int left,
            int tied) {}

    /** The form as it was sent. */
    public static class Typed {
        @FormParam("account")
        public String account;

        @FormParam("name")
        public String name;

        @FormParam("employer")
        public String employer;

        @FormParam("company")
        public String company;

        @FormParam("testPassedOn")
        public String testPassedOn;

        @FormParam("certificate")
        public String certificate;

        @FormParam("active")
        public boolean active;

        @FormParam("version")
        public String version;

        InspectorRecords.Values values() {
            return new InspectorRecords.Values(
                    name, TypedForm.one(Employer.class, employer), company, testPassedOn, certificate, active);
        }

        static Typed of(Inspector stored) {
            Typed typed = new Typed();
            typed.name = stored.name;
            typed.employer = stored.employer.name();
            typed.company = stored.company;
            typed.testPassedOn = stored.testPassedOn == null ? "" : stored.testPassedOn.toString();
            typed.certificate = stored.certificate;
            typed.active = stored.active;
            typed.version = String.valueOf(stored.version);
            return typed;
        }
    }

    @Inject
    InspectorRecords records;

    @Inject
    PlaceTies ties;

    @Inject
    InspectorFitness fitness;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(@QueryParam(Paging.PARAMETER) String side) {
        Typed typed = new Typed();
        typed.active = true;
        return shownAll(side, typed, FormErrors.none());
    }

    @POST
    public Response add(@BeanParam Typed typed) {
        AtomicReference<UUID> made = new AtomicReference<>();
        typed.active = true;
        return forms.attempt(() -> made.set(records.add(TypedForm.uuid(typed.account), typed.values()).id))
                .answer(
                        says().created(),
                        base() + "/" + made.get(),
                        refused -> Tenant.call(
                                municipality.id(), () -> shownAll(null, typed, refused.errors(says()::wrong))));
    }

    @GET
    @Path("{inspector}")
    @InMunicipality
    public TemplateInstance one(@PathParam("inspector") UUID id) {
        audit.saw("inspector", id);
        return shown(id, Typed.of(records.get(id)), FormErrors.none());
    }

    @POST
    @Path("{inspector}")
    public Response change(@PathParam("inspector") UUID id, @BeanParam Typed typed) {
        return forms.attempt(() -> records.change(id, typed.values(), TypedForm.version(typed.version)))
                .answer(
                        says().saved(),
                        base() + "/" + id,
                        refused -> Tenant.call(municipality.id(), () -> {
                            FormErrors errors = refused.errors(says()::wrong);
                            if (refused.conflict() == null) {
                                return shown(id, typed, errors);
                            }
                            return shown(id, Typed.of(records.get(id)), errors.add(says().overtaken()));
                        }));
    }

    private TemplateInstance shownAll(String side, Typed typed, FormErrors errors) {
        Paging paging = Paging.of(uri, Paging.number(side), SIZE, records.count());
        List<Inspector> page = records.page(paging.getCurrent(), SIZE);
        Map<UUID, PlaceTies.Count> counts = ties.counts(page);
        Predicate<Inspector> mayInspect = fitness.mayInspectOn(LocalDate.now(clock));
        return Templates.inspectors(
                base(),
                page.stream()
                        .map(one -> new Line(
                                base() + "/" + one.id,
                                one.name,
                                one.employer.name(),
                                one.company,
                                one.testPassedOn,
                                one.active,
                                mayInspect.test(one),
                                counts.get(one.id).left(),
                                counts.get(one.id).tied()))
                        .toList(),
                paging,
                records.notOnRecord().stream()
                        .map(account -> Option.of(account.id, account.displayName))
                        .toList(),
                employers(),
                typed,
                errors);
    }

    private TemplateInstance shown(UUID id, Typed typed, FormErrors errors) {
        Inspector inspector = records.get(id);
        return Templates.inspector(
                base(), inspector, ties.counts(List.of(inspector)).get(id), employers(), typed, errors);
    }

    private List<Option> employers() {
        return Stream.of(Employer.values())
                .map(one -> Option.of(one, says().employerWord(one.name())))
                .toList();
    }

    private InspectorMessages says() {
        return texts.of(InspectorMessages.class);
    }

    private String base() {
        return "/k/" + municipality.get().number() + "/kontrollplan/kontrollorer";
    }
}
