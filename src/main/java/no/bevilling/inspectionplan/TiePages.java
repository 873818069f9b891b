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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.ImpartialityMessages;
import no.bevilling.casework.Tie;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.InspectorRecords;
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
import no.bevilling.premises.Premises;

/** Where inspectors say to which places they have a tie; or somebody of the municipality writes it down for them. */
@Path("/k/{number}/kontrollplan")
@Produces(MediaType.TEXT_HTML)
public class TiePages {
    private static final int SIZE = 50;

    @CheckedTemplate(basePath = "inspectionplan")
    static class Templates {
        static native TemplateInstance ties(View view, FormErrors errors);
    }

    /** What was sent. */
    public static class Typed {
        @FormParam("asked")
        public List<String> asked = List.of();

        @FormParam("place")
        public List<String> place = List.of();

        @FormParam("tie")
        public String tie;

        @FormParam("explanation")
        public String explanation;

        /** Whether it is another answer about the one place that is asked about. */
        @FormParam("change")
        public boolean change;

        Set<UUID> tied() {
            return change && TypedForm.one(Tie.class, tie) != null ? ids(asked) : ids(place);
        }
    }

    /** A place that was answered. */
    public record Answered(String name, String answer, boolean tied) {}

    /** What the page shows; {@code self} for the inspector's own page. */
    public record View(
            String action,
            String name,
            boolean self,
            List<Option> unanswered,
            int unansweredInAll,
            List<Answered> answered,
            Paging paging,
            List<Option> answeredOptions,
            List<Option> ties,
            Typed typed) {}

    @Inject
    InspectorRecords records;

    @Inject
    PlaceTies ties;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    @Path("mine/tilknytning")
    @Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
    @InMunicipality
    public TemplateInstance own(@QueryParam(Paging.PARAMETER) String side) {
        return shown(self(), true, side, new Typed(), FormErrors.none());
    }

    @POST
    @Path("mine/tilknytning")
    @Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
    public Response stateOwn(@BeanParam Typed typed) {
        return answer(null, typed);
    }

    @GET
    @Path("kontrollorer/{inspector}/tilknytning")
    @Access(
            value = Access.Audience.STAFF,
            roles = {Role.ADMIN, Role.CASEWORKER})
    @InMunicipality
    public TemplateInstance of(@PathParam("inspector") UUID id, @QueryParam(Paging.PARAMETER) String side) {
        return shown(records.get(id), false, side, new Typed(), FormErrors.none());
    }

    @POST
    @Path("kontrollorer/{inspector}/tilknytning")
    @Access(
            value = Access.Audience.STAFF,
            roles = {Role.ADMIN, Role.CASEWORKER})
    public Response state(@PathParam("inspector") UUID id, @BeanParam Typed typed) {
        return answer(id, typed);
    }

    /** Of the inspector with the id, or of the reader. */
    private Response answer(UUID id, Typed typed) {
        InspectorMessages says = texts.of(InspectorMessages.class);
        return forms.attempt(() -> ties.answer(
                        id == null ? self() : records.get(id),
                        ids(typed.asked),
                        typed.tied(),
                        TypedForm.one(Tie.class, typed.tie),
                        typed.explanation,
                        user.required()))
                .answer(
                        says.tiesSaved(),
                        action(id),
                        refused -> Tenant.call(
                                municipality.id(),
                                () -> shown(
                                        id == null ? self() : records.get(id),
                                        id == null,
                                        null,
                                        typed,
                                        refused.errors(says::wrong))));
    }

    private TemplateInstance shown(Inspector inspector, boolean self, String side, Typed typed, FormErrors errors) {
        ImpartialityMessages says = texts.of(ImpartialityMessages.class);
        List<Premises> unanswered = ties.unanswered(inspector);
        Map<Premises, Tie> answers = ties.answered(inspector);
        Paging paging = Paging.of(uri, Paging.number(side), SIZE, answers.size());
        return Templates.ties(
                new View(
                        action(self ? null : inspector.id),
                        inspector.name,
                        self,
                        unanswered.stream().limit(SIZE).map(TiePages::option).toList(),
                        unanswered.size(),
                        answers.entrySet().stream()
                                .sorted((one, other) -> Boolean.compare(
                                        one.getValue().mayAct(),
                                        other.getValue().mayAct()))
                                .skip(paging.offset(SIZE))
                                .limit(SIZE)
                                .map(one -> new Answered(
                                        one.getKey().name,
                                        says.tie(one.getValue()),
                                        !one.getValue().mayAct()))
                                .toList(),
                        paging,
                        answers.keySet().stream()
                                .map(place -> Option.of(place.id, place.name))
                                .toList(),
                        Stream.of(Tie.values())
                                .filter(tie -> !tie.mayAct())
                                .map(tie -> Option.of(tie, says.tie(tie)))
                                .toList(),
                        typed),
                errors);
    }

    private static Option option(Premises place) {
        return new Option(place.id.toString(), place.name, place.streetAddress.isBlank() ? null : place.streetAddress);
    }

    /** @throws ProblemException 404 to who is not on record */
    private Inspector self() {
        return records.of(user.required().id())
                .orElseThrow(() -> ProblemException.notFound("You are not on record as an inspector here."));
    }

    private static Set<UUID> ids(List<String> typed) {
        return typed.stream()
                .map(TypedForm::uuid)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String action(UUID id) {
        String base = "/k/" + municipality.get().number() + "/kontrollplan";
        return id == null ? base + "/mine/tilknytning" : base + "/kontrollorer/" + id + "/tilknytning";
    }
}
