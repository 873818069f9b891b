package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;

/** Whom a case is about, where nobody has applied for anything: the holder of the licence, known by what was applied for before. */
@ApplicationScoped
public class HolderOfCase {
    /** The newest application that gave the organisation a licence, one about this licence first. */
    private static final String APPLICATION = """
            select held.application_id from (
              select g.application_id, l.id = :licence as about, t.decided_at, g.id
              from licence l
              join licence_terms t on t.municipality_id = l.municipality_id and t.licence_id = l.id
              join licensing_case g on g.municipality_id = t.municipality_id and g.id = t.case_id
              where l.municipality_id = :municipality and l.organisation_id = :organisation
              union all
              select g.application_id, false, g.decided_at, g.id
              from food_service_licence f
              join licensing_case g on g.municipality_id = f.municipality_id and g.id = f.case_id
              where f.municipality_id = :municipality and f.organisation_id = :organisation) held
            order by held.about desc, held.decided_at desc, held.id limit 1
            """;

    /** The cases without an application of the organisations that the account has got a licence for. */
    private static final String CASES = """
            select distinct m.id from application a
            join licensing_case g on g.municipality_id = a.municipality_id and g.application_id = a.id
            join licence_terms t on t.municipality_id = g.municipality_id and t.case_id = g.id
            join licence l on l.municipality_id = t.municipality_id and l.id = t.licence_id
            join licensing_case m on m.municipality_id = l.municipality_id and m.organisation_id = l.organisation_id
              and m.application_id is null
            where a.municipality_id = :municipality and a.account_id = :account and a.channel = 'ONLINE'
            union
            select distinct m.id from application a
            join licensing_case g on g.municipality_id = a.municipality_id and g.application_id = a.id
            join food_service_licence f on f.municipality_id = g.municipality_id and f.case_id = g.id
            join licensing_case m on m.municipality_id = f.municipality_id and m.organisation_id = f.organisation_id
              and m.application_id is null
            where a.municipality_id = :municipality and a.account_id = :account and a.channel = 'ONLINE'
            """;

    private static final int MOST = 100;
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    EntityManager entities;

    /**
     * The application that says how the other side of a case is reached: its own, or the newest that gave the holder the
     * licence.
     *
     * @throws IllegalStateException where the organisation has never been given a licence
     */
    public UUID application(LicensingCase about) {
        if (about.applicationId != null) {
            return about.applicationId;
        }
        return ((List<?>) entities.createNativeQuery(APPLICATION, UUID.class)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("organisation", about.organisationId)
                        .setParameter("licence", about.licenceId == null ? NONE : about.licenceId)
                        .getResultList())
                .stream()
                        .map(UUID.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Case " + about.number() + " is about no holder"));
    }

    /** The newest cases about what one holds, where nobody has applied for anything; {@link Impartiality#isApplicant} says the same. */
    public List<LicensingCase> cases(SignedInAccount account) {
        List<?> ids = entities.createNativeQuery(CASES, UUID.class)
                .setParameter("municipality", Tenant.id())
                .setParameter("account", account.id())
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : LicensingCase.<LicensingCase>find("id in ?1 order by receivedAt desc, id", ids)
                        .page(0, MOST)
                        .list();
    }
}
