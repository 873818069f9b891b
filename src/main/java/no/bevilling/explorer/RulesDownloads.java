package no.bevilling.explorer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.document.Download;
import no.bevilling.document.PdfFromHtml;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.PageContext;
import no.bevilling.rules.Language;
import no.bevilling.rules.Layer;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleArchive;
import no.bevilling.rules.RuleVersions;
import no.bevilling.rules.TableSheets;

/** A municipality's rules to take away: on paper, as files in the rules' own format, tables as spreadsheets. */
@Path("/regler/{number}/hent")
@Access(Access.Audience.PUBLIC)
public class RulesDownloads {
    @CheckedTemplate(basePath = "document")
    static class Paper {
        static native TemplateInstance rules(RulesView view, LocalDate day, String lang);
    }

    @Inject
    Explorer explorer;

    @Inject
    RuleVersions versions;

    @Inject
    PageContext page;

    @GET
    @Path("regler.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("number") String number) {
        RulesView view = explorer.view(municipality(number), language());
        String xhtml = Paper.rules(view, explorer.today(), page.getLang())
                .setLocale(page.getLanguage().locale())
                .render();
        return Download.of(PdfFromHtml.write(xhtml), "application/pdf", "regler-" + number + ".pdf");
    }

    /** The layers in force, or with {@code versjon} ({@code valdres@2014.1}) that version and those above it. */
    @GET
    @Path("regler.zip")
    @Produces("application/zip")
    public Response zip(@PathParam("number") String number, @QueryParam("versjon") String version) {
        municipality(number);
        List<LayerSource> chain = version == null
                ? explorer.layers(number).stream().map(Layer::source).toList()
                : versions.named(version)
                        .filter(v -> explorer.layer(number, v.id()).isPresent())
                        .map(versions::chain)
                        .orElseThrow(NotFoundException::new);
        String name = version == null ? number : version.replace('@', '-');
        return Download.of(RuleArchive.write(chain), "application/zip", "regler-" + name + ".zip");
    }

    /** The tables of a layer: {@code lag} is its id. */
    @GET
    @Path("tabeller.xlsx")
    @Produces(TableSheets.EXCEL)
    public Response excel(@PathParam("number") String number, @QueryParam("lag") String layer) {
        municipality(number);
        LayerSource source = explorer.layer(number, layer)
                .orElseThrow(NotFoundException::new)
                .source();
        return Download.of(TableSheets.excel(source, language()), TableSheets.EXCEL, "tabeller-" + layer + ".xlsx");
    }

    @GET
    @Path("tabell.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("number") String number, @QueryParam("tabell") String table) {
        municipality(number);
        LayerSource source = explorer.layers(number).stream()
                .map(Layer::source)
                .filter(s -> TableSheets.ids(s).contains(table))
                .reduce((upper, lower) -> lower)
                .orElseThrow(NotFoundException::new);
        return Download.of(TableSheets.csv(source, table, language()), "text/csv;charset=UTF-8", table + ".csv");
    }

    private Municipalities.Short municipality(String number) {
        return explorer.municipality(number).orElseThrow(NotFoundException::new);
    }

    private Language language() {
        return Language.valueOf(page.getLanguage().name());
    }
}
