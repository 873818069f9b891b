package no.bevilling.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import no.bevilling.platform.Access;
import no.bevilling.platform.ClientAddress;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Throttle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** "Could I get a licence here?": the rules, asked by anyone. Stateless: nothing of the request is kept. */
@Path("/api/v1/rule-checks")
@Tag(name = "Rule checks")
public class RuleCheckResource {

    /** A request for 3451 takes about 2 kB. */
    private static final int LARGEST_BODY = 256 * 1024;

    @Inject
    RuleChecks checks;

    @Inject
    ObjectMapper json;

    private final Throttle throttle;

    RuleCheckResource(
            Clock clock,
            @ConfigProperty(name = "bevilling.rule-checks.per-minute", defaultValue = "60") int perMinute) {
        this.throttle = new Throttle(clock, perMinute, Duration.ofMinutes(1));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Access(Access.Audience.PUBLIC)
    @Operation(
            summary = "Check a case against the law and the municipality's own rules",
            description = "A field that is left out or null is unknown: a criterion that needs it answers UNDECIDED and"
                    + " names it. Nothing of the request is kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CheckRequest.class),
                            examples = @ExampleObject(name = "restaurant", value = RuleCheckExample.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "Every criterion with its outcome, and what follows from them together",
            content = @Content(schema = @Schema(implementation = CheckResult.class)))
    @APIResponse(
            responseCode = "400",
            description = "The fields named are wrong",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", description = "No municipality with the number has a rule base here")
    @APIResponse(responseCode = "413", description = "The request is larger than 256 kB")
    @APIResponse(responseCode = "422", description = "No rule base is in force on the date")
    @APIResponse(responseCode = "429", description = "Too many requests from this address; see Retry-After")
    public CheckResult check(
            InputStream body,
            @Parameter(
                            description =
                                    "Language of the texts: nb, nn or en. Before Accept-Language; nb when neither says")
                    @QueryParam("lang")
                    String lang,
            @Context HttpHeaders headers,
            @Context HttpServerRequest connection) {
        int wait = throttle.count(ClientAddress.of(connection));
        if (wait > 0) {
            throw ProblemException.tooMany("Too many checks from this address. Wait, and ask again.", wait);
        }
        Language language = language(lang, headers.getAcceptableLanguages());
        CheckRequest request = request(body);
        try {
            return checks.check(request, language);
        } catch (RuleBases.UnknownMunicipality e) {
            throw ProblemException.notFound(e.getMessage());
        } catch (RuleBases.NoRuleBase e) {
            throw ProblemException.unprocessable(e.getMessage());
        }
    }

    private static Language language(String lang, List<Locale> acceptable) {
        if (lang != null) {
            return switch (lang) {
                case "nb" -> Language.NB;
                case "nn" -> Language.NN;
                case "en" -> Language.EN;
                default -> throw ProblemException.invalid("lang", "must be one of nb, nn, en");
            };
        }
        for (Locale locale : acceptable) {
            switch (locale.getLanguage()) {
                case "nb", "no" -> {
                    return Language.NB;
                }
                case "nn" -> {
                    return Language.NN;
                }
                case "en" -> {
                    return Language.EN;
                }
                default -> {}
            }
        }
        return Language.NB;
    }

    private CheckRequest request(InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw new ProblemException(Problem.of(413, "A check takes at most 256 kB."));
            }
            JsonNode tree = json.readTree(bytes);
            return RequestReader.read(tree);
        } catch (JsonProcessingException e) {
            throw ProblemException.invalid(
                    "",
                    "the body is not JSON, at line "
                            + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw ProblemException.invalid("", "the body could not be read");
        } catch (InvalidRequest e) {
            throw ProblemException.invalid(e.errors().stream()
                    .map(error -> new Problem.Field(error.field(), error.message()))
                    .toList());
        }
    }
}
