package no.bevilling.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.ApplicationKind;

/** An administrator registers what has been agreed with a body need not be asked. */
@Path("/k/{number}/uttaleparter/{bodyId}/avtaler")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class AgreementPages {
    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance agreements(
                String href, String body, List<Row> rows, Typed typed, List<Option> kinds, FormErrors errors);
    }

    /** An agreement in the list; {@code ends}: whether it can still be ended. */
    public record Row(
            UUID id,
            LocalDate validFrom,
            LocalDate validTo,
            String kinds,
            Integer mostGuests,
            Integer mostHours,
            Integer mostPoints,
            String reference,
            boolean ends,
            int version) {}

    /** What stands in the form. */
    public record Typed(
            String validFrom,
            List<String> kinds,
            String mostGuests,
            String mostHours,
            String mostPoints,
            String reference) {}

    @Inject
    Agreements agreements;

    @Inject
    ConsultedBodies bodies;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(@PathParam("bodyId") UUID id) {
        return page(id, new Typed(LocalDate.now(clock).toString(), List.of(), "", "", "", ""), FormErrors.none());
    }

    @POST
    public Response add(
            @PathParam("bodyId") UUID id,
            @FormParam("validFrom") String validFrom,
            @FormParam("kinds") List<String> kinds,
            @FormParam("mostGuests") String mostGuests,
            @FormParam("mostHours") String mostHours,
            @FormParam("mostPoints") String mostPoints,
            @FormParam("reference") String reference) {
        Typed typed = new Typed(validFrom, kinds, mostGuests, mostHours, mostPoints, reference);
        Agreements.Values values = new Agreements.Values(
                TypedForm.date(validFrom),
                kinds.stream()
                        .map(kind -> TypedForm.one(ApplicationKind.class, kind))
                        .filter(Objects::nonNull)
                        .toList(),
                mostGuests,
                mostHours,
                mostPoints,
                reference);
        return forms.attempt(() -> agreements.add(id, values, user.required()))
                .answer(
                        says().saved(),
                        href(id),
                        refused -> page(id, typed, refused.errors(field -> switch (field) {
                            case "kinds" -> kinds.isEmpty() ? says().kindsMissing() : says().kindsDemanded();
                            default -> wrong(field);
                        })));
    }

    @POST
    @Path("{agreementId}/slutt")
    public Response end(
            @PathParam("bodyId") UUID id,
            @PathParam("agreementId") UUID agreement,
            @FormParam("version") String version) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        return forms.attempt(() -> {
                    LocalDate first = agreements.of(id).stream()
                            .filter(known -> known.id.equals(agreement))
                            .map(known -> known.validFrom)
                            .findFirst()
                            .orElse(yesterday);
                    LocalDate last = first.isAfter(yesterday) ? first : yesterday;
                    agreements.end(id, agreement, TypedForm.version(version), last, user.required());
                })
                .answer(says().ended(), href(id), refused -> list(id));
    }

    private TemplateInstance page(UUID id, Typed typed, FormErrors errors) {
        ConsultedBody body = bodies.get(id);
        LocalDate today = LocalDate.now(clock);
        List<Row> rows = agreements.of(id).stream()
                .map(known -> new Row(
                        known.id,
                        known.validFrom,
                        known.validTo,
                        words.list(known.kinds),
                        known.mostGuests,
                        known.mostHours,
                        known.mostPoints,
                        known.reference,
                        known.validTo == null || !known.validTo.isBefore(today),
                        known.version))
                .toList();
        List<Option> kinds = Arrays.stream(ApplicationKind.values())
                .map(kind -> Option.of(kind, words.of(kind)))
                .toList();
        return Templates.agreements(href(id), body.name, rows, typed, kinds, errors);
    }

    private String href(UUID id) {
        return "/k/" + municipality.get().number() + "/uttaleparter/" + id + "/avtaler";
    }

    private AgreementMessages says() {
        return texts.of(AgreementMessages.class);
    }

    private String wrong(String field) {
        return switch (field) {
            case "validFrom" -> says().validFromWrong();
            case "mostGuests", "mostHours", "mostPoints" -> says().numberWrong();
            case "reference" -> says().referenceWrong();
            default -> null;
        };
    }
}
