package no.bevilling.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;

/**
 * Finds what a municipality has under a name, an address or a number. Cases and licences are reached through the places and
 * holders found, which are few: so it stays fast however many cases there are.
 */
@ApplicationScoped
class Search {
    /** So many of each kind are shown; who wants more types more. */
    static final int MOST = 10;

    private static final int YEARS_BACK = 15;

    private static final String PREMISES = """
            select p.id, p.name, p.street_address, p.postal_place, p.venue_kind,
                   (select count(*) from licensing_case c
                    where c.municipality_id = p.municipality_id and c.premises_id = p.id) as cases
            from search_premises(:longest, :words, :beginning, :most) with ordinality as found (id, place)
            join premises p on p.municipality_id = :municipality and p.id = found.id
            order by found.place
            """;
    private static final String HOLDERS = """
            select o.id, o.name, o.organisation_number,
                   (select count(*) from licensing_case c
                    where c.municipality_id = o.municipality_id and c.organisation_id = o.id) as cases
            from search_holders(:longest, :words, :beginning, :most) with ordinality as found (id, place)
            join organisation o on o.municipality_id = :municipality and o.id = found.id
            order by found.place
            """;
    private static final String PEOPLE = """
            select p.name, c.id, c.case_year, c.case_sequence, c.title
            from search_people(:longest, :words, :beginning, 200) as found (id)
            join person p on p.municipality_id = :municipality and p.id = found.id
            join application_person a on a.municipality_id = p.municipality_id and a.person_id = p.id
            join licensing_case c on c.municipality_id = a.municipality_id and c.application_id = a.application_id
            order by lower(p.name) like :beginning desc, p.name collate "nb-x-icu", c.received_at desc, c.id
            limit :most
            """;
    private static final String CASE_COLUMNS =
            "select c.id, c.case_year, c.case_sequence, c.title, c.status, c.received_at, c.matter, c.organisation_id, c.premises_id";
    private static final String CASES = "with found as (("
            + CASE_COLUMNS + " from licensing_case c where c.municipality_id = :municipality"
            + " and c.case_year = any(:years) and c.case_sequence = :sequence) union ("
            + CASE_COLUMNS + " from licensing_case c where c.municipality_id = :municipality"
            + " and c.premises_id = any(:premises) order by c.received_at desc limit :most) union ("
            + CASE_COLUMNS + " from licensing_case c where c.municipality_id = :municipality"
            + " and c.organisation_id = any(:holders) order by c.received_at desc limit :most))"
            + """
             select f.id, f.case_year, f.case_sequence, f.title, o.name as holder, p.name as place, f.status, f.received_at, f.matter
             from found f
             join organisation o on o.municipality_id = :municipality and o.id = f.organisation_id
             join premises p on p.municipality_id = :municipality and p.id = f.premises_id
             order by f.case_sequence = :sequence desc, f.received_at desc, f.id limit :most
            """;
    private static final String LICENCES = """
            select l.id, l.licence_number, l.licence_type, o.name as holder, p.name as place, l.premises_id, l.period_to
            from licence l
            join organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
            join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
            where l.municipality_id = :municipality
              and (l.premises_id = any(:premises) or l.organisation_id = any(:holders) or l.licence_number = :number)
            order by l.period_to desc, l.id limit :most
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    Clock clock;

    /**
     * @param reader whose own cases are left out: who is party to a case sees it from the applicant's side alone
     */
    Found find(SearchWords words, UUID reader) {
        if (words.isBlank()) {
            return Found.NOTHING;
        }
        List<Found.Place> premises = words.areLongEnough() ? named(words, PREMISES, Search::premises) : List.of();
        List<Found.Holder> holders = words.areLongEnough() ? named(words, HOLDERS, Search::holder) : List.of();
        Map<String, Object> through = Map.of(
                "premises", premises.stream().map(Found.Place::id).toArray(UUID[]::new),
                "holders", holders.stream().map(Found.Holder::id).toArray(UUID[]::new));
        Set<UUID> own = impartiality.casesOf(reader);
        List<Found.Case> cases = rows(
                        CASES,
                        with(
                                through,
                                Map.of(
                                        "years",
                                        years(words),
                                        "sequence",
                                        words.caseSequence().orElse(-1))),
                        this::licensingCase)
                .stream()
                .filter(found -> !own.contains(found.id()))
                .toList();
        List<Found.Licence> licences = rows(LICENCES, with(through, Map.of("number", words.typed())), Search::licence);
        List<Found.Person> people = words.areLongEnough() ? named(words, PEOPLE, Search::person) : List.of();
        return new Found(
                premises,
                holders,
                cases,
                licences,
                people.stream().filter(found -> !own.contains(found.caseId())).toList());
    }

    private Integer[] years(SearchWords words) {
        if (words.caseYear().isPresent()) {
            return new Integer[] {words.caseYear().getAsInt()};
        }
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(now - YEARS_BACK, now).boxed().toArray(Integer[]::new);
    }

    private <T> List<T> named(SearchWords words, String sql, Function<Object[], T> read) {
        return rows(
                sql,
                Map.of("longest", words.longestPattern(), "words", words.patterns(), "beginning", words.beginning()),
                read);
    }

    private <T> List<T> rows(String sql, Map<String, Object> values, Function<Object[], T> read) {
        var query = entities.createNativeQuery(sql)
                .setParameter("municipality", Tenant.id())
                .setParameter("most", MOST);
        values.forEach(query::setParameter);
        return ((List<?>) query.getResultList())
                .stream().map(row -> read.apply((Object[]) row)).toList();
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static Found.Place premises(Object[] row) {
        String address = Stream.of((String) row[2], (String) row[3])
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new Found.Place(
                (UUID) row[0],
                (String) row[1],
                address,
                VenueKind.valueOf((String) row[4]),
                ((Number) row[5]).longValue());
    }

    private static Found.Holder holder(Object[] row) {
        return new Found.Holder((UUID) row[0], (String) row[1], row[2].toString(), ((Number) row[3]).longValue());
    }

    private Found.Case licensingCase(Object[] row) {
        return new Found.Case(
                (UUID) row[0],
                row[1] + "/" + row[2],
                Matter.valueOf((String) row[8]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                CaseStatus.valueOf((String) row[6]),
                LocalDate.ofInstant((Instant) row[7], clock.getZone()));
    }

    private static Found.Licence licence(Object[] row) {
        return new Found.Licence(
                (UUID) row[0],
                (String) row[1],
                LicenceType.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (LocalDate) row[6]);
    }

    private static Found.Person person(Object[] row) {
        return new Found.Person((String) row[0], (UUID) row[1], row[2] + "/" + row[3], (String) row[4]);
    }
}
