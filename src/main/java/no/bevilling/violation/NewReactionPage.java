package no.bevilling.violation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.rules.fact.WithdrawalGround;

/**
 * Where a case about points or a withdrawal begins: from an inspection, with what was observed filled in, or from a report of
 * somebody else.
 */
@Path("/k/{number}/bevillinger/{licenceId}")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
public class NewReactionPage {
    private static final Set<String> FIELDS = Set.of(
            "source",
            "reference",
            "foundOn",
            "account",
            "noTie",
            "kind",
            "provision",
            "committedOn",
            "committedAt",
            "facts",
            "circumstances",
            "points",
            "specialReasons",
            "ground",
            "unusedSince");

    @CheckedTemplate(basePath = "violation")
    static class Templates {
        static native TemplateInstance newCase(NewReactionView view, Map<String, String> typed, FormErrors errors);

        static native TemplateInstance newWithdrawal(
                NewReactionView view, Map<String, String> typed, FormErrors errors);
    }

    @Inject
    PointsCases pointsCases;

    @Inject
    WithdrawalCases withdrawalCases;

    @Inject
    NewReactionViews views;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @Path("ny-prikksak")
    public TemplateInstance points(
            @PathParam("number") String number,
            @PathParam("licenceId") UUID licenceId,
            @QueryParam("kontroll") String inspection) {
        return pointsPage(number, licenceId, TypedForm.uuid(inspection), Map.of(), FormErrors.none());
    }

    @POST
    @Path("ny-prikksak")
    public Response openPoints(
            @PathParam("number") String number,
            @PathParam("licenceId") UUID licenceId,
            MultivaluedMap<String, String> sent) {
        UUID inspection = TypedForm.uuid(sent.getFirst("inspection"));
        AtomicReference<UUID> opened = new AtomicReference<>();
        return forms.attempt(() -> opened.set(pointsCases.open(opening(licenceId, inspection, sent), user.required())))
                .answer(
                        says().opened(),
                        "/k/" + number + "/prikksaker/" + opened.get(),
                        refused -> pointsPage(number, licenceId, inspection, TypedFields.of(sent), atFields(refused)));
    }

    private PointsCases.Opening opening(UUID licenceId, UUID inspection, MultivaluedMap<String, String> sent) {
        List<PointsCases.Found> found = new ArrayList<>();
        if (inspection == null) {
            found.add(TypedFields.found(sent));
        } else {
            views.observations(inspection).forEach(seen -> {
                ViolationKind kind = TypedForm.one(ViolationKind.class, sent.getFirst("kind-" + seen.id()));
                if (kind != null) {
                    found.add(new PointsCases.Found(
                            kind,
                            sent.getFirst("provision-" + seen.id()),
                            LocalDateTime.ofInstant(seen.at(), clock.getZone()),
                            seen.text(),
                            Circumstances.ORDINARY,
                            null,
                            "",
                            List.of(seen.id())));
                }
            });
        }
        return new PointsCases.Opening(
                licenceId,
                inspection == null ? TypedForm.one(Source.class, sent.getFirst("source")) : Source.INSPECTION,
                sent.getFirst("reference"),
                inspection,
                TypedForm.date(sent.getFirst("foundOn")),
                sent.getFirst("account"),
                "true".equals(sent.getFirst("noTie")),
                found);
    }

    private TemplateInstance pointsPage(
            String number, UUID licenceId, UUID inspection, Map<String, String> typed, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            NewReactionView view = views.of(licenceId, number, inspection, user.required());
            Map<String, String> all = TypedFields.with(view.withSuggestions(typed, LocalDate.now(clock)), FIELDS);
            return Templates.newCase(view, all, errors);
        });
    }

    @GET
    @Path("ny-inndragning")
    public TemplateInstance withdrawal(@PathParam("number") String number, @PathParam("licenceId") UUID licenceId) {
        return withdrawalPage(number, licenceId, Map.of(), FormErrors.none());
    }

    @POST
    @Path("ny-inndragning")
    public Response openWithdrawal(
            @PathParam("number") String number,
            @PathParam("licenceId") UUID licenceId,
            MultivaluedMap<String, String> sent) {
        WithdrawalGround ground = TypedForm.one(WithdrawalGround.class, sent.getFirst("ground"));
        AtomicReference<UUID> opened = new AtomicReference<>();
        try {
            return forms.attempt(() -> opened.set(withdrawalCases.open(
                            new WithdrawalCases.Opening(
                                    licenceId,
                                    ground,
                                    sent.getFirst("account"),
                                    TypedForm.date(sent.getFirst("unusedSince")),
                                    "true".equals(sent.getFirst("noTie"))),
                            user.required())))
                    .answer(
                            says().opened(),
                            "/k/" + number + "/inndragninger/" + opened.get(),
                            refused -> withdrawalPage(
                                    number,
                                    licenceId,
                                    TypedFields.of(sent),
                                    refused.errors(TypedFields.wrong(says()))));
        } catch (ReactionStopped stopped) {
            return Response.status(409)
                    .entity(withdrawalPage(
                            number,
                            licenceId,
                            TypedFields.of(sent),
                            FormErrors.none().add("ground", says().stop(stopped.reason()))))
                    .build();
        }
    }

    private TemplateInstance withdrawalPage(
            String number, UUID licenceId, Map<String, String> typed, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            NewReactionView view = views.of(licenceId, number, null, user.required());
            return Templates.newWithdrawal(view, TypedFields.with(typed, FIELDS), errors);
        });
    }

    /** The one violation of the form has its fields without the name of the list. */
    private FormErrors atFields(Forms.Refused refused) {
        FormErrors here = FormErrors.none();
        refused.errors(TypedFields.wrong(says()))
                .getList()
                .forEach(error -> here.add(error.field().replaceFirst("^violations\\[\\d+]\\.", ""), error.text()));
        return here;
    }

    private PointsMessages says() {
        return texts.of(PointsMessages.class);
    }
}
