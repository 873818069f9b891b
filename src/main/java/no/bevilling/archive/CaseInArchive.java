package no.bevilling.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.casework.CaseArchive;

/** Tells the page of a case what the archive has of it. */
@ApplicationScoped
class CaseInArchive implements CaseArchive {
    @Inject
    EntityManager entities;

    @Inject
    ArchiveSettings settings;

    @Override
    public Optional<Filed> of(UUID caseId) {
        if (settings.inUse().isEmpty()) {
            return Optional.empty();
        }
        Object[] counted = entities.createQuery("""
                        select count(e), sum(case when e.status = HANDED_OVER then 1 else 0 end),
                          sum(case when e.status = ARCHIVED then 1 else 0 end),
                          sum(case when e.problem is not null then 1 else 0 end)
                        from ArchiveEntry e where e.caseId = :case
                        """, Object[].class)
                .setParameter("case", caseId)
                .getSingleResult();
        return Optional.of(new Filed(
                number(counted[0]),
                number(counted[1]),
                number(counted[2]),
                number(counted[3]),
                ArchiveFolder.<ArchiveFolder>find("caseId", caseId)
                        .firstResultOptional()
                        .map(folder -> folder.archiveNumber)
                        .orElse("")));
    }

    /** A sum over nothing is null. */
    private static long number(Object counted) {
        return counted == null ? 0 : ((Number) counted).longValue();
    }
}
