package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;

/**
 * Who is a party to a case and so may not prepare, decide or inspect it (habilitet, forvaltningsloven §§ 6-10): the
 * account that wrote the application, and whoever is named in it by identity number. Who put a paper into the form for the
 * applicant is no party.
 */
@ApplicationScoped
public class Impartiality {
    private static final String PARTIES = """
            select a.account_id from application a where a.municipality_id = :municipality and a.id = :application
              and a.channel = 'ONLINE'
            union
            select c.id from application a
            cross join lateral jsonb_path_query(a.answers, '$.people.**.personId') as named(person_id)
            join person p on p.municipality_id = a.municipality_id and p.id = (named.person_id #>> '{}')::uuid
            join account c on c.identity_lookup = p.identity_lookup
            where a.municipality_id = :municipality and a.id = :application
            """;

    /** From the account to its cases, so that the cases of others are not read: there may be hundreds of thousands. */
    private static final String CASES = """
            select l.id from application a
            join licensing_case l on l.municipality_id = a.municipality_id and l.application_id = a.id
            where a.municipality_id = :municipality and a.account_id = :account and a.channel = 'ONLINE'
            union
            select l.id from account c
            join person p on p.municipality_id = :municipality and p.identity_lookup = c.identity_lookup
            join application_person n on n.municipality_id = p.municipality_id and n.person_id = p.id
            join application a on a.municipality_id = n.municipality_id and a.id = n.application_id
            join licensing_case l on l.municipality_id = a.municipality_id and l.application_id = a.id
            where c.id = :account and exists (
              select from jsonb_path_query(a.answers, '$.people.**.personId') as named(person_id)
              where (named.person_id #>> '{}')::uuid = p.id)
            """;

    @Inject
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    /** The accounts that are party to the case. */
    public Set<UUID> parties(LicensingCase of) {
        return ((List<?>) entities.createNativeQuery(PARTIES, UUID.class)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("application", of.applicationId)
                        .getResultList())
                .stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    public boolean isParty(LicensingCase of, UUID account) {
        return parties(of).contains(account);
    }

    /** @throws PartyToCaseException where the account is a party to the case */
    public void require(LicensingCase of, SignedInAccount actor) {
        if (isParty(of, actor.id())) {
            throw new PartyToCaseException(isApplicant(of, actor.id()) ? ownView(of) : null);
        }
    }

    /** The cases of the current municipality that the account is a party to. */
    public Set<UUID> casesOf(UUID account) {
        return ((List<?>) entities.createNativeQuery(CASES, UUID.class)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("account", account)
                        .getResultList())
                .stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    private String ownView(LicensingCase of) {
        return municipalities
                .byId(of.municipalityId)
                .map(here -> "/soknad/" + here.number() + "/" + of.applicationId)
                .orElse(null);
    }

    /** Whether the account wrote the application of the case, and so sees it from the applicant's side. */
    public boolean isApplicant(LicensingCase of, UUID account) {
        return !entities.createNativeQuery(
                        "select 1 from application where municipality_id = :municipality and id = :id and account_id = :account"
                                + " and channel = 'ONLINE'")
                .setParameter("municipality", Tenant.id())
                .setParameter("id", of.applicationId)
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }
}
