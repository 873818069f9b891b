package no.bevilling.turnover;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What was sold, as returns tell it after the year, for tests of what is reckoned from it. */
public final class Sold extends ToldVolumes {
    private final Map<UUID, ReportedVolume> told;

    private Sold(Map<UUID, ReportedVolume> told) {
        this.told = told;
        this.entities = Arc.container().instance(EntityManager.class).get();
    }

    /** These licences sold this, until the test has ended. */
    public static void told(Map<UUID, ReportedVolume> sold) {
        QuarkusMock.installMockForType(new Sold(sold), ReportedVolumes.class);
    }

    @Override
    public Map<UUID, ReportedVolume> actual(Collection<UUID> licences, int year) {
        Map<UUID, ReportedVolume> of = new HashMap<>(told);
        of.keySet().retainAll(licences);
        return of;
    }
}
