package no.bevilling.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;

/** The log as administrators read it: its newest entries, and on demand whether its chain is whole. */
@RequestScoped
class AuditLogView {
    private static final int PAGE_SIZE = 50;
    static final int MAX_PAGE = 10_000;

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance log(List<Line> entries, Paging paging, Verdict verdict);
    }

    /** An entry as it is shown. */
    public record Line(Instant at, String who, String what, String position) {}

    /** What the verifier found; {@code position}, {@code what} and {@code entry} tell of the first break. */
    public record Verdict(boolean whole, String counts, String head, String position, String what, String entry) {}

    @Inject
    Audit audit;

    @Inject
    AuditLog log;

    @Inject
    Texts texts;

    @Inject
    UriInfo uri;

    /** One page of the log of the current transaction's municipality; the reader is logged too. */
    TemplateInstance show(int page, boolean verify) {
        AuditMessages say = texts.of(AuditMessages.class);
        List<Line> lines = log.newest(page, PAGE_SIZE).stream()
                .map(entry -> line(entry, say))
                .toList();
        Verdict verdict = verify ? verdict(log.verify(Tenant.id(), Optional.empty()), say) : null;
        audit.saw("audit-log", null);
        return Templates.log(lines, Paging.of(uri, page, PAGE_SIZE, log.count()), verdict);
    }

    private static Line line(AuditLog.Entry entry, AuditMessages say) {
        String position =
                entry.position() == null ? say.notSealed() : entry.position().toString();
        AuditPayload payload = entry.payload();
        if (payload == null) {
            return new Line(entry.recordedAt(), "", say.erased(), position);
        }
        String who = payload.actor().isEmpty() ? say.system() : payload.actorName();
        String verb = switch (payload.kind()) {
            case SAW -> say.saw();
            case CHANGED -> say.changed();
            case ERASED -> say.erasedEntry();
        };
        String what = String.join(" ", verb, say.subject(payload.subject()), payload.subjectId())
                .strip();
        String action = payload.action().isEmpty() ? "" : ": " + say.action(payload.action());
        String details = payload.details().isEmpty() ? "" : " " + payload.details();
        return new Line(entry.recordedAt(), who, what + action + details, position);
    }

    private static Verdict verdict(AuditReport report, AuditMessages say) {
        String counts = say.counts(
                Long.toString(report.sealed()), Long.toString(report.notSealed()), Long.toString(report.erased()));
        String head = report.head().printed();
        return report.broken()
                .map(found -> new Verdict(
                        false,
                        counts,
                        head,
                        Long.toString(found.position()),
                        sentence(found.kind(), say),
                        Optional.ofNullable(found.entry()).map(UUID::toString).orElse(null)))
                .orElseGet(() -> new Verdict(true, counts, head, null, null, null));
    }

    private static String sentence(AuditReport.Kind kind, AuditMessages say) {
        return switch (kind) {
            case LINK_MISSING -> say.linkMissing();
            case NOT_CONNECTED -> say.notConnected();
            case LINK_CHANGED -> say.linkChanged();
            case ENTRY_CHANGED -> say.entryChanged();
            case PAYLOAD_CHANGED -> say.payloadChanged();
            case PAYLOAD_MISSING -> say.payloadMissing();
            case TAIL_CUT -> say.tailCut();
            case NOT_IN_CHAIN -> say.notInChain();
            case OTHER_CHAIN -> say.otherChain();
        };
    }
}
