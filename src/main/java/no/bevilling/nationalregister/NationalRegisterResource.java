package no.bevilling.nationalregister;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import no.bevilling.platform.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What a national register needs, so that nobody enters a licence twice: all licences with the fields of alkoholforskriften
 * § 13-4, and what has become of them since. Public, as § 13-5 says.
 */
@Path("/api/v1/national-register")
@Access(Access.Audience.PUBLIC)
@Tag(
        name = "National register",
        description = "Licences and their changes for Bevillingsregisteret (alkoholforskriften ch. 13)")
public class NationalRegisterResource {
    private static final String PATH = "/api/v1/national-register";
    private static final int MOST = 1000;

    @Inject
    Changes changes;

    @Inject
    ObjectMapper json;

    @GET
    @Path("changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The change log after a sequence",
            description =
                    "In one order for all municipalities; the same question is answered the same, with more at the end."
                            + " Keep `last` and ask after it next time, or follow `next` in `Link`. Each line holds the whole licence, so"
                            + " that a line taken twice does no harm.")
    @APIResponse(
            responseCode = "200",
            description = "Lines of the log",
            content = @Content(schema = @Schema(implementation = ChangeBatch.class)))
    public Response after(
            @QueryParam("after") @DefaultValue("0") @Min(0) @Parameter(description = "The last sequence that you have")
                    long after,
            @QueryParam("size")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(MOST)
                    @Parameter(description = "How many lines at most")
                    int size) {
        ChangeBatch batch = changes.after(after, size);
        Response.ResponseBuilder answer = Response.ok(batch);
        if (batch.more()) {
            answer.header(
                    HttpHeaders.LINK,
                    "<" + PATH + "/changes?after=" + batch.last() + "&size=" + size + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("licences")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "All licences as the change log has them",
            description = "`upTo` is the sequence to ask the change log after. With ETag.")
    @APIResponse(
            responseCode = "200",
            description = "All licences",
            content = @Content(schema = @Schema(implementation = RegisterExport.Whole.class)))
    public Response licences(@Context Request request) {
        long upTo = changes.last();
        StreamingOutput all = out -> RegisterExport.json(json, changes, upTo, out);
        return export(request, upTo, all, MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("licences.csv")
    @Produces("text/csv")
    @Operation(
            summary = "All licences as CSV, with the fields of alkoholforskriften § 13-4",
            description = "UTF-8, semicolons. With ETag.")
    public Response csv(@Context Request request) {
        long upTo = changes.last();
        StreamingOutput all = out -> RegisterExport.csv(changes, upTo, out);
        return export(request, upTo, all, "text/csv;charset=UTF-8");
    }

    private static Response export(Request request, long upTo, StreamingOutput all, String type) {
        EntityTag tag = new EntityTag("up-to-" + upTo);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(all, type) : unchanged).tag(tag).build();
    }
}
