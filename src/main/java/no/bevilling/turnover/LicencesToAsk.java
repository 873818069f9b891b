package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.licence.Force;
import no.bevilling.licence.ForceSpan;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.VenueKind;

/**
 * The standing licences that nobody has been asked about in a year: those in force, whose expected litres are wanted, and those
 * that were in force in the year before, whose actual litres are. Vinmonopolet pays no fee to the municipality
 * (alkoholforskriften § 6-1), and what is for a single occasion is settled with it. Where a business passed to somebody else,
 * each holder is asked for their own part of the year.
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

    private static final String PASSED = """
            select e from LicenceEvent e
            where e.licenceId in :licences and e.kind = :transferred
              and not exists (select a.id from LicenceEvent a
                where a.municipalityId = e.municipalityId and a.kind = :annulled and a.refersTo = e.id)
            order by e.happenedAt
            """;

    @Inject
    EntityManager entities;

    @Inject
    LicencesInForce inForce;

    @Inject
    Clock clock;

    /**
     * A licence, and what is asked about it.
     *
     * @param from the day on which the business was taken over; null where it was not, in the year that actual litres are of
     * @param until the last day before the business passed to somebody else in that year; null where it did not
     */
    record Asked(Licence licence, boolean actual, boolean expected, LocalDate from, LocalDate until) {}

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
        Map<UUID, LocalDate> passed = passed(part);
        for (Licence licence : part) {
            LocalDate takenOver = in(year - 1, passed.get(licence.followsId));
            LocalDate givenAway = passed.get(licence.id);
            LocalDate lastYear = in(year - 1, givenAway);
            // On the former licence the business goes on for some months: who has taken it over tells of them.
            boolean sold = givenAway == null || givenAway.isAfter(LocalDate.of(year - 1, 1, 1));
            boolean actual =
                    takenOver != null || sold && !before.get(licence.id).isEmpty();
            // A season that has not begun, or a short suspension, is no end. Who has given the business away expects
            // nothing.
            boolean expected = !now.get(licence.id).ground().lasting() && givenAway == null;
            if (actual || expected) {
                asked.add(new Asked(
                        licence, actual, expected, takenOver, lastYear == null ? null : lastYear.minusDays(1)));
            }
        }
    }

    /** The days on which the businesses on these licences, and on those that they follow, passed to somebody else. */
    private Map<UUID, LocalDate> passed(List<Licence> part) {
        Set<UUID> ids = part.stream()
                .flatMap(licence -> Stream.of(licence.id, licence.followsId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, LocalDate> passed = new HashMap<>();
        entities.createQuery(PASSED, LicenceEvent.class)
                .setParameter("licences", ids)
                .setParameter("transferred", LicenceEventKind.TRANSFERRED)
                .setParameter("annulled", LicenceEventKind.ANNULLED)
                .getResultList()
                .forEach(event ->
                        passed.putIfAbsent(event.licenceId, LocalDate.ofInstant(event.happenedAt, clock.getZone())));
        return passed;
    }

    private static LocalDate in(int year, LocalDate day) {
        return day != null && day.getYear() == year ? day : null;
    }

    private Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toInstant();
    }
}
