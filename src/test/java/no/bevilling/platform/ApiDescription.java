package no.bevilling.platform;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What holds for the whole API, added to its description: how problems look, and who must be signed in. Pages for
 * people are left out of it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String SESSION = "session";
    private static final String API = "/api/";

    /** What is open to everybody; ApiDescriptionTest compares it with what the endpoints declare. */
    private static final List<String> OPEN =
            List.of("/api/v1/register/", "/api/v1/national-register/", "/api/v1/rule-checks", "/api/v1/fee-rates/");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        paths.keySet().stream().filter(path -> !path.startsWith(API)).toList().forEach(api.getPaths()::removePathItem);
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        SESSION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name(SessionCookies.NAME)
                                .description(
                                        "The session of somebody who has signed in at /logg-inn. What changes something"
                                                + " carries the token of the page in the header " + CsrfHeader.NAME
                                                + " too."));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> describe(operation, path)));
    }

    private static void describe(Operation operation, String path) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().defaultValue(problem("Anything else is a problem as RFC 9457 tells it"));
        if (path.contains("{number}")) {
            nameMunicipality(operation);
        }
        if (OPEN.stream().noneMatch(path::startsWith)) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SESSION));
            operation.getResponses().addAPIResponse("401", problem("Nobody is signed in"));
            operation
                    .getResponses()
                    .addAPIResponse("403", problem("No role opens this, or the token of the page is missing"));
        }
    }

    /** The filter of access reads the number, so the endpoint itself need not. */
    private static void nameMunicipality(Operation operation) {
        boolean named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "number".equals(parameter.getName()));
        if (!named) {
            operation.addParameter(OASFactory.createParameter()
                    .name("number")
                    .in(Parameter.In.PATH)
                    .required(true)
                    .description("The municipality's number of four digits")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .pattern("[0-9]{4}")));
        }
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
