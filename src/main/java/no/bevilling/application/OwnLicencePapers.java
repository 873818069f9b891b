package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;

/** The papers that a holder has got about a licence, over all the cases about it that the holder has applied in. */
@ApplicationScoped
class OwnLicencePapers {
    private static final int MOST = 50;

    private static final String PAPERS = """
            select new no.bevilling.application.OwnLicencePapers$Paper(d.id, a.id, d.title, d.madeAt)
            from Document d
            join LicensingCase c on c.municipalityId = d.municipalityId and c.id = d.caseId
            join Application a on a.municipalityId = c.municipalityId and a.id = c.applicationId
            where d.forApplicant = true and a.accountId = :account and a.channel = :online
              and (c.licenceId = :licence
                or c.id = (select l.caseId from Licence l where l.municipalityId = c.municipalityId and l.id = :licence))
            order by d.madeAt desc, d.id
            """;

    @Inject
    EntityManager entities;

    /** A paper, and the application whose case it belongs to. */
    public record Paper(UUID id, UUID application, String title, Instant madeAt) {}

    /** The newest ones, in the municipality of the transaction. */
    List<Paper> of(UUID licence, SignedInAccount account) {
        return entities.createQuery(PAPERS, Paper.class)
                .setParameter("account", account.id())
                .setParameter("online", ApplicationChannel.ONLINE)
                .setParameter("licence", licence)
                .setMaxResults(MOST)
                .getResultList();
    }
}
