package no.bevilling.application;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.Idempotency;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Applications over the API, for the applicant's own systems. */
@Path("/api/v1/applications")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Applications", description = "Applications of the one who is signed in")
public class ApplicationResource {
    @Inject
    Applications applications;

    @Inject
    Beginnings beginnings;

    @Inject
    LicencePrefill licences;

    @Inject
    PeopleOfApplication people;

    @Inject
    Submission submission;

    @Inject
    OwnCase cases;

    @Inject
    Inbox inbox;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Idempotency idempotency;

    /**
     * Where a new application goes, and what it is for.
     *
     * @param kind {@code NEW} where nothing is said
     * @param licenceNumber the living licence that it is about, for the kinds that are about one
     */
    public record StartInput(
            @NotNull String municipality, LicenceType licenceType, ApplicationKind kind, String licenceNumber) {}

    /** Answers, and the version of the application that they were written for. */
    public record SaveInput(
            @NotNull Integer version, @NotNull AnswersInput answers) {}

    /** An application in a list. */
    public record Item(
            UUID id,
            String municipality,
            LicenceType licenceType,
            ApplicationStatus status,
            String placeName,
            java.time.Instant savedAt,
            String caseNumber,
            CaseStatus caseStatus) {
        static Item of(Inbox.Entry entry) {
            ApplicationView application = entry.application();
            ApplicationForm.Place place = application.answers().place();
            return new Item(
                    application.id(),
                    entry.municipality().number(),
                    application.licenceType(),
                    application.status(),
                    place == null ? null : place.name(),
                    application.savedAt(),
                    entry.caseNumber(),
                    entry.caseStatus());
        }
    }

    @GET
    @Operation(summary = "Own applications over all municipalities, the last saved first")
    public Page<Item> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        Inbox.Part part = inbox.part(user.required(), page.offset(), page.size());
        return Page.of(part.entries().stream().map(Item::of).toList(), page, part.total(), uri);
    }

    @POST
    @Operation(summary = "Start a draft")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StartInput.class),
                            examples = @ExampleObject(name = "shop", value = ApplicationExample.START)))
    @APIResponse(
            responseCode = "201",
            description = "The draft, with everything that is missing in it",
            content = @Content(schema = @Schema(implementation = ApplicationAnswer.class)))
    public Response start(@NotNull @Valid StartInput input, @HeaderParam(Idempotency.HEADER) String key) {
        Municipalities.Short where = municipalities
                .byNumber(input.municipality())
                .orElseThrow(() -> ProblemException.invalid("municipality", "No municipality has this number"));
        return Tenant.call(
                where.id(),
                () -> idempotency.once(key, input, () -> {
                    UUID id = begin(input);
                    return Response.created(URI.create("/api/v1/applications/" + where.number() + "/" + id))
                            .entity(ApplicationAnswer.of(applications.view(id, user.required()), where.number(), null))
                            .build();
                }));
    }

    private UUID begin(StartInput input) {
        ApplicationKind kind = input.kind() == null ? ApplicationKind.NEW : input.kind();
        if (kind.isAboutLicence()) {
            String number = Objects.requireNonNullElse(input.licenceNumber(), "");
            Optional<LicencePrefill.Own> named = kind == ApplicationKind.TRANSFER
                    ? licences.toTakeOver(number)
                    : licences.own(user.required()).stream()
                            .filter(own -> own.number().equals(number))
                            .findFirst();
            LicencePrefill.Own licence = named.filter(found -> new Beginnings.Wish(kind, found.type()).isPossible())
                    .orElseThrow(() -> ProblemException.invalid(
                            "licenceNumber", "Must be a living licence of yours, or any living one in a transfer"));
            return beginnings.begin(kind, licence, user.required());
        }
        Beginnings.Wish wish = new Beginnings.Wish(kind, input.licenceType());
        if (input.licenceType() == null || !wish.isPossible()) {
            throw ProblemException.invalid("licenceType", "Must be SALE or SERVING; an event can only be SERVING");
        }
        return beginnings.begin(wish, user.required());
    }

    @GET
    @Path("{number}/{id}")
    @InMunicipality
    @Operation(summary = "One application, with what is missing before it can be handed in")
    public ApplicationAnswer read(@PathParam("number") String number, @PathParam("id") UUID id) {
        return answer(applications.view(id, user.required()));
    }

    @PATCH
    @Path("{number}/{id}")
    @InMunicipality
    @Operation(
            summary = "Save parts of the answers",
            description =
                    "409 when the application has changed since the version given; 400 names each field that cannot be right")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SaveInput.class),
                            examples = @ExampleObject(name = "shop", value = ApplicationExample.ANSWERS)))
    public ApplicationAnswer save(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid SaveInput input) {
        Application draft = applications.ownDraft(id, user.required());
        if (draft.version != input.version()) {
            throw new StaleVersionException(user.required().displayName(), draft.savedAt);
        }
        PeopleInput told = input.answers().people();
        List<Finding> flaws = new ArrayList<>(told == null ? List.of() : people.flaws(told));
        refuse(flaws);
        // Judged before it is written: what the database cannot hold is named like everything else.
        ApplicationForm wanted = input.answers().into(draft.answers, draft.plan());
        refuse(AnswerCheck.flaws(
                draft.licenceType, told == null ? wanted : wanted.withPeople(told.withoutIdentities())));
        ApplicationView saved = applications.save(
                id,
                user.required(),
                before -> told == null ? wanted : wanted.withPeople(people.save(told, before.people())));
        return answer(saved);
    }

    @DELETE
    @Path("{number}/{id}")
    @InMunicipality
    @Operation(summary = "Throw a draft away")
    public void discard(@PathParam("number") String number, @PathParam("id") UUID id) {
        applications.discard(id, user.required());
    }

    @POST
    @Path("{number}/{id}/submission")
    @InMunicipality
    @Operation(
            summary = "Hand in",
            description = "201 with the case; sent again, 200 with the same case; 422 names everything that is missing")
    public Response submit(@PathParam("number") String number, @PathParam("id") UUID id) {
        boolean first = applications.known(id, user.required()).isDraft();
        LicensingCase opened = submission.submit(id, user.required());
        return Response.status(first ? Response.Status.CREATED : Response.Status.OK)
                .entity(ApplicationAnswer.Case.of(opened))
                .build();
    }

    private ApplicationAnswer answer(ApplicationView view) {
        return ApplicationAnswer.of(view, municipality.get().number(), view.isDraft() ? null : cases.of(view.id()));
    }

    private static void refuse(List<Finding> flaws) {
        if (!flaws.isEmpty()) {
            throw ProblemException.invalid(NotComplete.fields(flaws));
        }
    }
}
