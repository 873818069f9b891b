package no.bevilling.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.TypedForm;

/** What is to be sent, and what has been, the newest first. */
@Path("/k/{number}/utboks")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class OutboxPage {
    private static final int SIZE = 25;
    private static final String NEWEST = """
            select m, d.title, c
            from OutboxMessage m
            join Document d on d.municipalityId = m.municipalityId and d.id = m.documentId
            join LicensingCase c on c.municipalityId = m.municipalityId and c.id = m.caseId
            order by m.createdAt desc, m.id
            """;

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

    @Inject
    EntityManager entities;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        long count = OutboxMessage.count();
        Integer typed = TypedForm.number(page);
        Paging paging = Paging.of(uri, typed == null ? 1 : typed, SIZE, count);
        List<Row> rows = entities
                .createQuery(NEWEST, Object[].class)
                .setFirstResult((paging.getCurrent() - 1) * SIZE)
                .setMaxResults(SIZE)
                .getResultList()
                .stream()
                .map(found -> row((OutboxMessage) found[0], (String) found[1], (LicensingCase) found[2]))
                .toList();
        return Templates.outbox(number, rows, count, paging);
    }

    private static Row row(OutboxMessage message, String title, LicensingCase about) {
        return new Row(
                message.documentId,
                title,
                about.id,
                about.number(),
                message.recipient,
                message.createdAt,
                message.status,
                message.sentAt);
    }
}
