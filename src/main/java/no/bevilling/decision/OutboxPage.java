package no.bevilling.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.TypedForm;

/** What is to be sent, and what has been, the newest first. */
@Path("/k/{number}/utboks")
@Access(value = Access.Audience.STAFF, roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class OutboxPage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "decision")
    static class Templates {
        static native TemplateInstance outbox(String number, List<Row> rows, long count, Paging paging);
    }

    /** A paper on its way. */
    record Row(
            UUID document,
            String title,
            UUID caseId,
            String caseNumber,
            OutboxRecipient recipient,
            Instant createdAt,
            OutboxStatus status,
            Instant sentAt) {}

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        long count = OutboxMessage.count();
        Integer typed = TypedForm.number(page);
        Paging paging = Paging.of(uri, typed == null ? 1 : typed, SIZE, count);
        List<Row> rows = OutboxMessage.<OutboxMessage>find("order by createdAt desc, id")
                .page(paging.getCurrent() - 1, SIZE)
                .list()
                .stream()
                .map(OutboxPage::row)
                .toList();
        return Templates.outbox(number, rows, count, paging);
    }

    private static Row row(OutboxMessage message) {
        Document paper = Document.findById(TenantKey.of(message.documentId));
        LicensingCase about = LicensingCase.findById(TenantKey.of(message.caseId));
        return new Row(
                paper.id,
                paper.title,
                about.id,
                about.number(),
                message.recipient,
                message.createdAt,
                message.status,
                message.sentAt);
    }
}
