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

/**
 * Who is a party to a case and so may not prepare, decide or inspect it (habilitet, forvaltningsloven §§ 6-10): the
 * account that wrote the application, and whoever is named in it by identity number. Who put a paper into the form for the
 * applicant is no party. A case without an application is about what somebody holds: party is whoever would be so in an
 * application that gave its organisation a licence, or changed one.
 */
@ApplicationScoped
public class Impartiality {
    private static final UUID NONE = new UUID(0, 0);

    /** The applications that say who the parties are: the case's own, or where it has none those that gave the holder a licence. */
    private static final String APPLIED = """
            with applied as (
              select cast(:application as uuid) as id
              union
              select g.application_id from licence l
              join licence_terms t on t.municipality_id = l.municipality_id and t.licence_id = l.id
              join licensing_case g on g.municipality_id = t.municipality_id and g.id = t.case_id
              where l.municipality_id = :municipality and l.organisation_id = :organisation
                and :held
              union
              select g.application_id from food_service_licence f
              join licensing_case g on g.municipality_id = f.municipality_id and g.id = f.case_id
              where f.municipality_id = :municipality and f.organisation_id = :organisation
                and :held)
            """;

    private static final String PARTIES = APPLIED + """
            select a.account_id from application a join applied on applied.id = a.id
            where a.municipality_id = :municipality and a.channel = 'ONLINE'
            union
            select c.id from application a
            join applied on applied.id = a.id
            cross join lateral jsonb_path_query(a.answers, '$.people.**.personId') as named(person_id)
            join person p on p.municipality_id = a.municipality_id and p.id = (named.person_id #>> '{}')::uuid
            join account c on c.identity_lookup = p.identity_lookup
            where a.municipality_id = :municipality
            """;

    private static final String OWN = APPLIED + """
            select 1 from application a join applied on applied.id = a.id
            where a.municipality_id = :municipality and a.account_id = :account and a.channel = 'ONLINE' limit 1
            """;

    /** From the account to its cases, so that the cases of others are not read: there may be hundreds of thousands. */
    private static final String CASES = """
            with own as (
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
              where (named.person_id #>> '{}')::uuid = p.id))
            select id from own
            union
            select m.id from own
            join licence_terms t on t.municipality_id = :municipality and t.case_id = own.id
            join licence l on l.municipality_id = :municipality and l.id = t.licence_id
            join licensing_case m on m.municipality_id = :municipality and m.organisation_id = l.organisation_id
              and m.application_id is null
            union
            select m.id from own
            join food_service_licence f on f.municipality_id = :municipality and f.case_id = own.id
            join licensing_case m on m.municipality_id = :municipality and m.organisation_id = f.organisation_id
              and m.application_id is null
            """;

    @Inject
    EntityManager entities;

    @Inject
    CaseAddresses addresses;

    /** The accounts that are party to the case. */
    public Set<UUID> parties(LicensingCase of) {
        return ((List<?>) entities.createNativeQuery(PARTIES, UUID.class)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("application", application(of))
                        .setParameter("held", of.applicationId == null)
                        .setParameter("organisation", of.organisationId)
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

    /** The places of the current municipality about which the account is a party to a case. */
    public Set<UUID> placesOf(UUID account) {
        Set<UUID> cases = casesOf(account);
        return cases.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select distinct c.premisesId from LicensingCase c where c.id in :cases and c.premisesId is not null",
                                UUID.class)
                        .setParameter("cases", cases)
                        .getResultList());
    }

    /** Where there is none, one that nobody has. */
    private static UUID application(LicensingCase of) {
        return of.applicationId == null ? NONE : of.applicationId;
    }

    private String ownView(LicensingCase of) {
        return addresses.own(of).orElse(null);
    }

    /** Whether the account wrote the application of the case, or is the holder's, and so sees it from that side. */
    public boolean isApplicant(LicensingCase of, UUID account) {
        return !entities.createNativeQuery(OWN)
                .setParameter("municipality", Tenant.id())
                .setParameter("application", application(of))
                .setParameter("held", of.applicationId == null)
                .setParameter("organisation", of.organisationId)
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }
}
