package no.bevilling.onboarding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.SheetFile;
import no.bevilling.platform.SheetRows;
import no.bevilling.platform.SheetRows.SheetRow;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where an administrator brings the municipality's licences and points from the system it had before. */
@Path("/k/{number}/import")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    /** More is not shown at once: whoever has mended these reads the file again. */
    private static final int MOST_FLAWS = 200;

    @CheckedTemplate(basePath = "onboarding")
    static class Templates {
        static native TemplateInstance imports(View view, FormErrors errors);
    }

    /** A cell that is wrong, in words. */
    public record Wrong(String sheet, int row, String column, String text) {}

    /**
     * What the page shows.
     *
     * @param outcome of the file that was just read; null where none was
     */
    public record View(
            String number, LicenceImports.Outcome outcome, List<Wrong> wrong, int flaws, List<LicenceImport> before) {
        /** Whether a file was read and nothing in it is wrong. */
        public boolean isRight() {
            return outcome != null && flaws == 0;
        }
    }

    @Inject
    LicenceImports imports;

    @Inject
    ImportTemplates templates;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Receipt receipt;

    @Inject
    Texts texts;

    @GET
    @InMunicipality
    public TemplateInstance show() {
        return page(null, FormErrors.none());
    }

    /** A table to fill in, as Excel or CSV. */
    @GET
    @Path("mal/{sheet}")
    @Produces(MediaType.WILDCARD)
    public Response template(@PathParam("sheet") String sheet, @QueryParam("format") String format) {
        SheetFile file = templates.of(
                switch (sheet) {
                    case "bevillinger" -> ImportSheet.LICENCES;
                    case "prikker" -> ImportSheet.POINTS;
                    default -> throw new NotFoundException();
                });
        boolean csv = "csv".equals(format);
        String name = sheet + (csv ? ".csv" : ".xlsx");
        return Response.ok(csv ? file.csv() : file.excel(), csv ? "text/csv" : SheetFile.EXCEL)
                .header("Content-Disposition", FileName.contentDisposition(name))
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(
            @RestForm("licences") FileUpload licences, @RestForm("points") FileUpload points, @RestForm String go) {
        FormErrors errors = FormErrors.none();
        List<SheetRow> licenceRows = rows("licences", licences, errors);
        List<SheetRow> pointRows = rows("points", points, errors);
        if (!isChosen(licences) && !errors.isAny()) {
            errors.add("licences", says().wrongFile());
        }
        if (errors.isAny()) {
            return answer(422, null, errors);
        }
        boolean store = "store".equals(go);
        LicenceImports.Outcome outcome = Tenant.call(
                municipality.id(),
                () -> store
                        ? imports.store(
                                licenceRows,
                                pointRows,
                                new LicenceImports.Source(
                                        TypedForm.isText(licences.fileName(), 200) ? licences.fileName() : "fil",
                                        StoredFiles.sha256(licences.uploadedFile())),
                                user.required())
                        : imports.tryOut(licenceRows, pointRows));
        if (!outcome.flaws().isEmpty()) {
            return answer(
                    422,
                    outcome,
                    errors.add("licences", says().refused(outcome.flaws().size())));
        }
        if (!store) {
            return answer(200, outcome, errors);
        }
        receipt.say(says().stored(outcome.newLicences(), outcome.newPoints(), outcome.knownLicences()));
        return Response.seeOther(URI.create("/k/" + municipality.get().number() + "/import"))
                .build();
    }

    private Response answer(int status, LicenceImports.Outcome outcome, FormErrors errors) {
        return Response.status(status)
                .entity(Tenant.call(municipality.id(), () -> page(outcome, errors)))
                .build();
    }

    private List<SheetRow> rows(String field, FileUpload file, FormErrors errors) {
        if (!isChosen(file)) {
            return List.of();
        }
        try {
            return SheetRows.read(file.uploadedFile());
        } catch (SheetRows.Unreadable unreadable) {
            errors.add(field, says().wrongFile());
            return List.of();
        }
    }

    private static boolean isChosen(FileUpload file) {
        return file != null && file.fileName() != null && !file.fileName().isBlank();
    }

    private TemplateInstance page(LicenceImports.Outcome outcome, FormErrors errors) {
        List<Wrong> wrong = outcome == null
                ? List.of()
                : outcome.flaws().stream().limit(MOST_FLAWS).map(this::wrong).toList();
        return Templates.imports(
                new View(
                        municipality.get().number(),
                        outcome,
                        wrong,
                        outcome == null ? 0 : outcome.flaws().size(),
                        imports.before()),
                errors);
    }

    private Wrong wrong(Flaw flaw) {
        String heading =
                flaw.column() == null ? "" : says().column(flaw.column().name());
        return new Wrong(
                says().sheet(flaw.sheet().name()),
                flaw.row(),
                flaw.letter().isEmpty() ? heading : flaw.letter() + ", " + heading,
                says().flaw(flaw.kind().name(), flaw.found()));
    }

    private ImportMessages says() {
        return texts.of(ImportMessages.class);
    }
}
