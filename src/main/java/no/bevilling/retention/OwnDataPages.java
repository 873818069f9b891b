package no.bevilling.retention;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.database.Tenant;
import no.bevilling.document.StoredFiles;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;

/** Where whoever is signed in asks a municipality for a copy of what it knows of them, and takes it. */
@Path("/min-side/opplysninger")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class OwnDataPages {
    private static final int MOST = 20;

    @CheckedTemplate(basePath = "retention")
    static class Templates {
        static native TemplateInstance ownData(List<Option> municipalities, String chosen, FormErrors errors);

        static native TemplateInstance ownCopies(String number, String name, List<Copy> copies, int days);
    }

    /** A copy that was asked for. */
    public record Copy(UUID id, Instant at, ExportStatus status) {}

    @Inject
    PersonalExports exports;

    @Inject
    Municipalities municipalities;

    @Inject
    StoredFiles files;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @GET
    public Response choose(@QueryParam("kommune") String chosen, @QueryParam("valgt") boolean sent) {
        if (!sent) {
            return Response.ok(Templates.ownData(options(), null, FormErrors.none()))
                    .build();
        }
        return Optional.ofNullable(chosen)
                .flatMap(municipalities::byNumber)
                .map(found -> Response.seeOther(URI.create("/min-side/opplysninger/" + found.number()))
                        .build())
                .orElseGet(() -> Response.status(422)
                        .entity(Templates.ownData(
                                options(), chosen, FormErrors.none().add("kommune", says().wrongMunicipality())))
                        .build());
    }

    @GET
    @Path("{number}")
    public TemplateInstance copies(@PathParam("number") String number) {
        Municipalities.Short here = municipality(number);
        List<Copy> copies = Tenant.call(
                here.id(),
                () -> exports.own(user.required().id(), MOST).stream()
                        .map(export -> new Copy(export.id, export.startedAt, export.status))
                        .toList());
        return Templates.ownCopies(here.number(), here.name(), copies, exports.keptDays());
    }

    @POST
    @Path("{number}")
    public Response ask(@PathParam("number") String number) {
        Municipalities.Short here = municipality(number);
        Tenant.call(here.id(), () -> exports.ask(user.required()));
        exports.begin(here.id());
        receipt.say(says().asked());
        return Response.seeOther(URI.create("/min-side/opplysninger/" + here.number()))
                .build();
    }

    @GET
    @Path("{number}/{id}/fil")
    @Produces("application/zip")
    public Response take(@PathParam("number") String number, @PathParam("id") UUID id) {
        Municipalities.Short here = municipality(number);
        UUID file =
                Tenant.call(here.id(), () -> exports.take(id, user.required().id()));
        return ZipAnswer.of(files, here.id(), file);
    }

    private List<Option> options() {
        return municipalities.all().stream()
                .map(one -> Option.of(one.number(), one.name()))
                .toList();
    }

    private Municipalities.Short municipality(String number) {
        return municipalities.byNumber(number).orElseThrow(() -> ProblemException.notFound("No such municipality."));
    }

    private PersonalExportMessages says() {
        return texts.of(PersonalExportMessages.class);
    }
}
