package no.bevilling.archive;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipality;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds the documents that no entry has yet, in the municipality of the current transaction. It looks at what is there, and
 * not at what happens: it may run as often as one likes, and whatever was missed is found the next time (ADR 77).
 */
@ApplicationScoped
public class ArchiveQueue {
    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_TITLE = 500;

    @Inject
    EntityManager entities;

    @Inject
    ArchiveSettings settings;

    @Inject
    Clock clock;

    /** How long a letter waits for its dispatch, so that the journal has the day; then it goes without. */
    @ConfigProperty(name = "bevilling.archive.wait-for-dispatch")
    Duration waitForDispatch;

    /** Returns how many entries are new. */
    public int fill() {
        ArchiveSetting setting = settings.inUse().orElse(null);
        if (setting == null) {
            return 0;
        }
        Municipality here = Municipality.findById(Tenant.id());
        ArchiveMessages says =
                MessageBundles.get(ArchiveMessages.class, Localized.Literal.of(here.languageForm.name()));
        int found = 0;
        for (ArchiveSource source : ArchiveSource.values()) {
            found += fill(source, setting, says);
        }
        return found;
    }

    private int fill(ArchiveSource source, ArchiveSetting setting, ArchiveMessages says) {
        Query query = entities.createNativeQuery(source.unqueued(), Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("source", source.name())
                .setParameter(
                        "since", setting.since.atStartOfDay(clock.getZone()).toInstant())
                .setMaxResults(MOST_AT_ONCE);
        if (source.waitsForLetters()) {
            query.setParameter("patience", clock.instant().minus(waitForDispatch));
        }
        List<?> rows = query.getResultList();
        rows.forEach(row -> add(source, (Object[]) row, says));
        return rows.size();
    }

    private void add(ArchiveSource source, Object[] row, ArchiveMessages says) {
        ArchiveEntry entry = new ArchiveEntry();
        entry.source = source;
        entry.sourceId = (UUID) row[0];
        entry.caseId = (UUID) row[1];
        entry.occurredAt = (Instant) row[2];
        entry.correspondent = correspondent((String) row[3], says);
        entry.title = shortened(
                source == ArchiveSource.PAPER ? (String) row[4] : says.entryTitle(source.name(), (String) row[4]));
        entry.direction = Direction.valueOf((String) row[5]);
        entry.folderKey = entry.caseId != null
                ? entry.caseId.toString()
                : source + "/" + entry.occurredAt.atZone(clock.getZone()).getYear();
        entry.queuedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.nextAttemptAt = entry.queuedAt;
        entry.persist();
    }

    /** Consulted bodies that have no name of their own are known by what they are. */
    private static String correspondent(String name, ArchiveMessages says) {
        return name.matches("[A-Z_]+") ? says.body(name) : name;
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
