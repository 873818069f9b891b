package no.bevilling.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.Idempotency;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of an application over the API. */
@Path("/api/v1/applications/{number}/{id}/attachments")
@Access(Access.Audience.SIGNED_IN)
@Tag(name = "Applications")
public class AttachmentResource {
    @Inject
    Applications applications;

    @Inject
    Attachments attachments;

    @Inject
    Downloads downloads;

    @Inject
    CurrentUser user;

    @Inject
    Idempotency idempotency;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @InMunicipality
    @Operation(
            summary = "Attach a file",
            description = "PDF, PNG or JPEG by content, at most 20 MB; kind is one of AttachmentKind")
    public Response add(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @RestForm String kind,
            @RestForm("file") FileUpload file,
            @HeaderParam(Idempotency.HEADER) String key) {
        AttachmentKind shows = kind(kind);
        if (file == null) {
            throw ProblemException.invalid("file", "Is missing");
        }
        applications.known(id, user.required());
        Map<String, Object> asked = Map.of(
                "kind",
                shows,
                "name",
                String.valueOf(file.fileName()),
                "sha256",
                StoredFiles.sha256(file.uploadedFile()));
        return idempotency.once(key, asked, () -> {
            try {
                AttachmentView added =
                        attachments.add(id, user.required(), shows, file.uploadedFile(), file.fileName());
                return Response.created(
                                URI.create("/api/v1/applications/" + number + "/" + id + "/attachments/" + added.id()))
                        .entity(added)
                        .build();
            } catch (Attachments.Refused refused) {
                throw problem(refused.refusal());
            }
        });
    }

    @GET
    @Path("{attachment}")
    @InMunicipality
    @Operation(summary = "The bytes of a file")
    public Response download(
            @PathParam("number") String number, @PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        applications.known(id, user.required());
        return downloads.of(attachments.download(id, attachment));
    }

    @DELETE
    @Path("{attachment}")
    @InMunicipality
    @Operation(summary = "Take a file away")
    public void remove(
            @PathParam("number") String number, @PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        attachments.remove(id, user.required(), attachment);
    }

    private static AttachmentKind kind(String text) {
        return Arrays.stream(AttachmentKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(List.of(new Problem.Field(
                        "kind",
                        "Must be one of the kinds of attachment",
                        Arrays.stream(AttachmentKind.values()).map(Enum::name).toList()))));
    }

    private static ProblemException problem(Attachments.Refusal refusal) {
        int status = switch (refusal) {
            case EMPTY -> 400;
            case NOT_ACCEPTED -> 415;
            case TOO_LARGE, TOO_MUCH -> 413;
            case TOO_MANY -> 409;
        };
        return new ProblemException(
                Problem.of(status, refusal.sentence(), List.of(new Problem.Field("file", refusal.sentence()))));
    }
}
