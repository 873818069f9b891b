package no.bevilling.archive;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.WaitingWork;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;

/** Documents that the archive has refused wait for a caseworker. */
@ApplicationScoped
@Priority(20)
class ArchiveWaiting implements WaitingWork {
    @Inject
    Impartiality impartiality;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        if (!reader.has(Tenant.id(), Role.CASEWORKER)) {
            return List.of();
        }
        List<ArchiveEntry> refused = ArchiveEntry.<ArchiveEntry>find(
                        "status = ?1 order by occurredAt desc, id", ArchiveStatus.REFUSED)
                .page(0, most)
                .list();
        if (refused.isEmpty()) {
            return List.of();
        }
        Set<UUID> own = impartiality.casesOf(reader.id());
        String base = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/arkiv/";
        return WaitingWork.group(
                "ARCHIVE_REFUSED",
                texts.of(ArchiveMessages.class).state(ArchiveStatus.REFUSED.name()),
                refused.stream()
                        .filter(entry -> entry.caseId == null || !own.contains(entry.caseId))
                        .map(entry -> item(entry, base))
                        .toList());
    }

    private static Item item(ArchiveEntry entry, String base) {
        LicensingCase about = entry.caseId == null ? null : LicensingCase.findById(TenantKey.of(entry.caseId));
        return new Item(
                entry.caseId,
                about == null ? "" : about.number(),
                entry.title,
                entry.detail,
                null,
                false,
                base + entry.id);
    }
}
