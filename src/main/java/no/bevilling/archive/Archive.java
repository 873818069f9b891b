package no.bevilling.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/** What people do with documents on their way into the archive: hand over again, say what is exempt. */
@ApplicationScoped
public class Archive {
    static final int LONGEST_LAW = 200;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What is exempt: by the product's table, nothing, or the whole document. */
    public enum Exemption {
        BY_TABLE,
        PUBLIC,
        EXEMPT
    }

    /** An entry with its case, where it has one, what the archive calls its folder, and each receipt, the last one first. */
    public record Seen(ArchiveEntry entry, LicensingCase about, ArchiveFolder folder, List<ArchiveReceipt> receipts) {}

    /**
     * An entry of the current municipality.
     *
     * @throws ProblemException 404, also for one of another municipality
     * @throws jakarta.ws.rs.ForbiddenException to a party of the case (forvaltningsloven § 6)
     */
    Seen get(UUID id, SignedInAccount reader) {
        ArchiveEntry entry = ArchiveEntry.<ArchiveEntry>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such entry in this municipality."));
        LicensingCase about = entry.caseId == null ? null : cases.get(entry.caseId);
        if (about != null) {
            impartiality.require(about, reader);
        }
        return new Seen(
                entry,
                about,
                ArchiveFolder.<ArchiveFolder>find("folderKey", entry.folderKey)
                        .firstResultOptional()
                        .orElse(null),
                ArchiveReceipt.list("entryId = ?1 order by receivedAt desc, id", id));
    }

    /** Lets it be handed over at once, as a new one would. */
    void retry(UUID id, int version, SignedInAccount actor) {
        ArchiveEntry entry = open(id, version, actor);
        again(entry);
        audit.changed("archive-entry", id, "handed over again");
    }

    /**
     * Says whether the document is exempt from public access, and by which paragraph; it is handed over with that.
     *
     * @param law the paragraph, where it is exempt
     * @throws ProblemException 400 naming the field that is wrong, 409 once the archive has it: there it is changed
     */
    void exempt(UUID id, int version, Exemption exemption, String law, SignedInAccount actor) {
        ArchiveEntry entry = open(id, version, actor);
        if (exemption == null) {
            throw ProblemException.invalid("exemption", "must be BY_TABLE, PUBLIC or EXEMPT");
        }
        String typed = law == null ? "" : law.strip();
        if (exemption == Exemption.EXEMPT && !TypedForm.isText(typed, LONGEST_LAW)) {
            throw ProblemException.invalid("law", "must be a paragraph, in at most " + LONGEST_LAW + " characters");
        }
        entry.exemptLaw = switch (exemption) {
            case BY_TABLE -> null;
            case PUBLIC -> "";
            case EXEMPT -> typed;
        };
        entry.exemptSetBy = exemption == Exemption.BY_TABLE ? "" : actor.displayName();
        again(entry);
        audit.changed("archive-entry", id, "exemption", Map.of("exemption", exemption.name()));
    }

    private void again(ArchiveEntry entry) {
        entry.status = ArchiveStatus.WAITING;
        entry.attempts = 0;
        entry.anew = true;
        entry.problem = null;
        entry.detail = "";
        entry.nextAttemptAt = now();
    }

    private ArchiveEntry open(UUID id, int version, SignedInAccount actor) {
        ArchiveEntry entry = get(id, actor).entry();
        if (entry.status == ArchiveStatus.ARCHIVED) {
            throw ProblemException.conflict("The archive has the document: what is wrong is changed there.");
        }
        if (entry.version != version) {
            throw new StaleVersionException("", Instant.EPOCH);
        }
        return entry;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
