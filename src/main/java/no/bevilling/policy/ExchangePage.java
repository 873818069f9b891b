package no.bevilling.policy;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.document.Download;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleArchive;
import no.bevilling.rules.RuleBaseRefused;
import no.bevilling.rules.SheetRefused;
import no.bevilling.rules.TableSheets;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes a draft out as a spreadsheet or an archive, and reads them back. */
@Path("/k/{number}/regler-utkast/{draft}/filer")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
public class ExchangePage {
    private static final long LARGEST = 5_000_000;

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance exchange(
                DraftDesk.Head draft,
                List<Sheets> sheets,
                List<Option> layers,
                List<DraftDesk.Said> problems,
                FormErrors errors);
    }

    /** The tables of a layer: folder and name of the layer, and the tables' ids. */
    public record Sheets(String path, String name, List<String> tables) {}

    @Inject
    DraftDesk desk;

    @Inject
    DrlSetting drl;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@PathParam("draft") String draft) {
        return page(desk.open(draft), List.of(), FormErrors.none());
    }

    @GET
    @Path("regler.zip")
    @Produces("application/zip")
    public Response archive(@PathParam("draft") String draft) {
        DraftDesk.Open open = desk.open(draft);
        return Download.of(
                RuleArchive.write(open.files().layers()),
                "application/zip",
                "utkast-" + municipality.get().number() + ".zip");
    }

    @GET
    @Path("tabeller.xlsx")
    @Produces(TableSheets.EXCEL)
    public Response workbook(@PathParam("draft") String draft, @QueryParam("lag") String layer) {
        LayerSource of = layer(desk.open(draft), layer);
        return Download.of(
                TableSheets.excel(of, desk.language()),
                TableSheets.EXCEL,
                "tabeller-" + of.path().replace('/', '-') + ".xlsx");
    }

    @GET
    @Path("tabell.csv")
    @Produces("text/csv")
    public Response csv(
            @PathParam("draft") String draft, @QueryParam("lag") String layer, @QueryParam("tabell") String table) {
        LayerSource of = layer(desk.open(draft), layer);
        if (table == null || !TableSheets.ids(of).contains(table)) {
            throw new NotFoundException();
        }
        return Download.of(TableSheets.csv(of, table, desk.language()), "text/csv;charset=UTF-8", table + ".csv");
    }

    @POST
    @Path("tabeller")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response readTables(
            @PathParam("draft") String draft,
            @RestForm String version,
            @RestForm("lag") String layer,
            @RestForm("sheet") FileUpload sheet) {
        DraftDesk.Open open = desk.open(draft);
        return read(
                open,
                version,
                "sheet",
                sheet,
                bytes -> DraftExchange.withTables(open.files(), layer, sheet.fileName(), bytes, desk.language()));
    }

    @POST
    @Path("arkiv")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response readArchive(
            @PathParam("draft") String draft, @RestForm String version, @RestForm("archive") FileUpload archive) {
        DraftDesk.Open open = desk.open(draft);
        return read(open, version, "archive", archive, bytes -> DraftExchange.withArchive(open.files(), bytes));
    }

    private Response read(
            DraftDesk.Open open, String version, String field, FileUpload file, Function<byte[], DraftFiles> read) {
        ExchangeMessages says = texts.of(ExchangeMessages.class);
        FormErrors errors = FormErrors.none();
        List<DraftDesk.Said> problems = new ArrayList<>();
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            errors.add(field, says.fileMissing());
        } else if (file.size() > LARGEST) {
            errors.add(field, says.fileTooLarge());
        } else {
            try {
                DraftFiles changed = read.apply(bytes(file));
                if (DraftExchange.changesDrl(open.files(), changed) && !Tenant.call(municipality.id(), drl::isOn)) {
                    errors.add(field, says.drlOff());
                } else {
                    Response saved = desk.save(
                            open, version, files -> changed, open.head().base(), says.done(), errors);
                    if (saved != null) {
                        return saved;
                    }
                }
            } catch (DraftExchange.OfAnotherDraft other) {
                errors.add(field, says.ofAnother());
            } catch (SheetRefused refused) {
                refused.problems().forEach(problem -> problems.add(new DraftDesk.Said(null, null, problem.message())));
                errors.add(field, says.refused(problems.size()));
            } catch (RuleBaseRefused refused) {
                problems.addAll(desk.said(refused.problems(), null).said());
                errors.add(field, says.refused(refused.problems().size()));
            }
        }
        return Response.status(422).entity(page(open, problems, errors)).build();
    }

    private TemplateInstance page(DraftDesk.Open open, List<DraftDesk.Said> problems, FormErrors errors) {
        List<Sheets> sheets = DraftExchange.withTables(open.files()).stream()
                .map(layer -> new Sheets(
                        layer.path(),
                        DraftDesk.name(layer),
                        TableSheets.ids(layer).stream().sorted().toList()))
                .toList();
        return Templates.exchange(
                open.head(),
                sheets,
                sheets.stream()
                        .map(layer -> Option.of(layer.path(), layer.name()))
                        .toList(),
                problems,
                errors);
    }

    private static LayerSource layer(DraftDesk.Open open, String path) {
        return DraftExchange.withTables(open.files()).stream()
                .filter(layer -> layer.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
