package no.bevilling.tip;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.bevilling.audit.Audit;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Erases how whoever told can be reached, some time after the tip is closed: it was given to be asked, and nobody asks any
 * more. The tip itself is a document of the municipality and stays (arkivlova).
 */
@ApplicationScoped
class TipRetention {
    private static final int AT_ONCE = 500;

    /** Days from closing to the erasure. */
    @ConfigProperty(name = "bevilling.tips.contact-kept-days", defaultValue = "90")
    int days;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    int days() {
        return days;
    }

    @Scheduled(
            identity = "tip-retention",
            every = "24h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyDay() {
        jobs.forEach("tip-retention", municipality -> eraseContacts());
    }

    /** Erases in the municipality of the current transaction. */
    void eraseContacts() {
        Instant before = clock.instant().minus(Duration.ofDays(days));
        List<Tip> old = Tip.<Tip>find(
                        "status = ?1 and closedAt < ?2 and contact <> '' order by closedAt", TipStatus.CLOSED, before)
                .page(0, AT_ONCE)
                .list();
        for (Tip tip : old) {
            tip.contact = "";
            audit.changed("tip", tip.id, "contact erased", Map.of());
        }
    }
}
