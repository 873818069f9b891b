package no.bevilling.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;

/** A caseworker hands over what was invoiced to the accounting system, once a week perhaps, and wants to know that all of it went. */
@Path("/k/{number}/fakturakjoring")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
public class InvoiceRunPages {
    private static final int SIZE = 25;
    private static final int MOST_PROBLEMS = 100;

    @CheckedTemplate(basePath = "invoice")
    static class Templates {
        static native TemplateInstance runs(
                String number, long left, boolean busy, List<InvoiceRun> runs, Paging paging);

        static native TemplateInstance run(RunView view);

        static native TemplateInstance run$progress(RunView view);
    }

    /** What the page of a run shows. */
    public record RunView(String number, InvoiceRun run, long ehf, long withoutEhf, List<InvoiceRunLine> problems) {}

    @Inject
    InvoiceRuns runs;

    @Inject
    InvoiceRunWorker worker;

    @Inject
    InvoiceRunFile file;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, runs.count());
        List<InvoiceRun> newest = runs.newest(paging.getCurrent(), SIZE);
        return Templates.runs(
                number, runs.countLeft(), newest.stream().anyMatch(InvoiceRun::isUnderWay), newest, paging);
    }

    @POST
    public Response start(@PathParam("number") String number) {
        UUID run = Tenant.call(municipality.id(), () -> runs.start(user.required()));
        worker.begin(municipality.id(), run);
        receipt.say(texts.of(InvoiceRunMessages.class).started());
        return Response.seeOther(URI.create("/k/" + number + "/fakturakjoring/" + run))
                .build();
    }

    @GET
    @Path("{run}")
    @InMunicipality
    public TemplateInstance read(@PathParam("number") String number, @PathParam("run") UUID id) {
        return Templates.run(view(number, id));
    }

    /** The part of the page that tells how far it is; the whole page when it has ended. */
    @GET
    @Path("{run}/framdrift")
    @InMunicipality
    public Object progress(@PathParam("number") String number, @PathParam("run") UUID id) {
        RunView view = view(number, id);
        return view.run().isUnderWay()
                ? Templates.run$progress(view)
                : Response.ok().header("HX-Refresh", "true").build();
    }

    /** All that the run handed over, as one file. */
    @GET
    @Path("{run}/faktura.zip")
    @Produces("application/zip")
    public Response download(@PathParam("run") UUID id) {
        int here = municipality.id();
        Tenant.run(here, () -> {
            runs.get(id);
            audit.saw("invoice run", id);
        });
        StreamingOutput content = out -> file.write(here, id, out);
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"faktura.zip\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private RunView view(String number, UUID id) {
        InvoiceRun run = runs.get(id);
        return new RunView(number, run, runs.countEhf(id), runs.countProblems(id), runs.problems(id, MOST_PROBLEMS));
    }
}
