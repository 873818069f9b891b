package no.bevilling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.rules.CheckRequest;

/** What has been granted before for the same room, the same licence and the same days: what a municipality's caps look at. */
@ApplicationScoped
public class EarlierGrants {
    private static final String COUNTS = """
            select
              count(*) filter (where c.kind = 'SINGLE_OCCASION' and c.premises_id = l.premises_id and same_year),
              count(*) filter (where c.kind in ('AREA_EXTENSION', 'HOURS_EXTENSION') and c.licence_id = l.licence_id
                and same_year),
              count(*) filter (where c.kind = 'AMBULATORY' and c.event_from < l.event_to and c.event_to > l.event_from),
              coalesce(sum(d.period_to - d.period_from + 1) filter (where c.kind = 'HOURS_EXTENSION'
                and c.licence_id = l.licence_id and same_year), 0)
            from licensing_case l
            join licensing_case c on c.municipality_id = l.municipality_id and c.id <> l.id
              and c.event_from >= date_trunc('year', l.event_from) - interval '31 days'
              and c.event_from < date_trunc('year', l.event_from) + interval '1 year'
            join decision d on d.municipality_id = c.municipality_id and d.case_id = c.id
              and d.status = 'APPROVED' and d.outcome = 'GRANTED'
            cross join lateral (select c.event_from >= date_trunc('year', l.event_from) as same_year) y
            where l.municipality_id = :municipality and l.id = :case
            """;

    @Inject
    EntityManager entities;

    /**
     * The earlier grants that count for a case about an event, its own not among them; null for other cases. How many
     * licences are in force is not counted here.
     */
    CheckRequest.Counts of(LicensingCase about) {
        if (about.eventFrom == null) {
            return null;
        }
        Object[] found = (Object[]) entities.createNativeQuery(COUNTS)
                .setParameter("municipality", Tenant.id())
                .setParameter("case", about.id)
                .getSingleResult();
        return new CheckRequest.Counts(whole(found[0]), whole(found[1]), whole(found[2]), whole(found[3]), null);
    }

    private static Integer whole(Object number) {
        return ((Number) number).intValue();
    }
}
