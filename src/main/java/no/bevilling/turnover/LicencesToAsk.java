package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.licence.Force;
import no.bevilling.licence.ForceSpan;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.VenueKind;

/**
 * The standing licences that nobody has been asked about in a year: those in force, whose expected litres are wanted, and those
 * that were in force in the year before, whose actual litres are. Vinmonopolet pays no fee to the municipality
 * (alkoholforskriften § 6-1), and what is for a single occasion is settled with it.
 */
@ApplicationScoped
class LicencesToAsk {
    private static final int PART = 500;
    private static final String NOT_ASKED = """
            select l from Licence l
            join Premises p on p.municipalityId = l.municipalityId and p.id = l.premisesId
            where l.grantedAs not in :events and p.venueKind <> :vinmonopol
              and not exists (select r.id from ReturnPlace r
                where r.municipalityId = l.municipalityId and r.licenceId = l.id and r.returnYear = :year)
            order by l.organisationId, p.name, l.licenceNumber
            """;

    @Inject
    EntityManager entities;

    @Inject
    LicencesInForce inForce;

    @Inject
    Clock clock;

    /** A licence, and what is asked about it. */
    record Asked(Licence licence, boolean actual, boolean expected) {}

    /** In the municipality of the transaction; holder by holder. */
    List<Asked> of(int year) {
        List<Licence> all = entities.createQuery(NOT_ASKED, Licence.class)
                .setParameter(
                        "events",
                        Stream.of(ApplicationKind.values())
                                .filter(ApplicationKind::isEvent)
                                .toList())
                .setParameter("vinmonopol", VenueKind.VINMONOPOL)
                .setParameter("year", year)
                .getResultList();
        List<Asked> asked = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PART) {
            part(all.subList(from, Math.min(all.size(), from + PART)), year, asked);
        }
        return asked;
    }

    private void part(List<Licence> part, int year, List<Asked> asked) {
        Map<UUID, Force> now = inForce.inForce(part, clock.instant());
        Map<UUID, List<ForceSpan>> before = inForce.spans(part, start(year - 1), start(year));
        for (Licence licence : part) {
            boolean actual = !before.get(licence.id).isEmpty();
            // A season that has not begun, or a short suspension, is no end.
            boolean expected = !now.get(licence.id).ground().lasting();
            if (actual || expected) {
                asked.add(new Asked(licence, actual, expected));
            }
        }
    }

    private Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toInstant();
    }
}
