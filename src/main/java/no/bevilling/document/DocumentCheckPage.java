package no.bevilling.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import no.bevilling.platform.Access;

/** Where an inspector, a bank or a supplier checks the code on a paper; the QR code leads here. */
@Path("/dokument")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class DocumentCheckPage {
    @CheckedTemplate(basePath = "documentCheck")
    static class Templates {
        static native TemplateInstance check(String typed, Optional<DocumentCodes.IssuedDocument> document);
    }

    @Inject
    DocumentCodes codes;

    @GET
    public TemplateInstance check(@QueryParam("kode") String code) {
        return page(code);
    }

    @GET
    @Path("{code}")
    public TemplateInstance checkPrinted(@PathParam("code") String code) {
        return page(code);
    }

    private TemplateInstance page(String code) {
        String typed = code == null ? "" : code.trim();
        return Templates.check(typed, typed.isEmpty() ? Optional.empty() : codes.find(typed));
    }
}
