package no.bevilling.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.NativeQuery;

/** Lists cases for those who handle them: by the clock that ends first, the overdue on top. */
@ApplicationScoped
public class Worklist {
    /** A search of fewer characters has no index to go by. */
    public static final int SHORTEST_SEARCH = 3;

    private static final String OPEN = "c.status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED')";
    private static final String ROWS = """
            select c.id, c.case_year, c.case_sequence, c.title, o.name, p.name, p.street_address, c.licence_type, c.status,
                   c.handler_id, a.display_name, c.received_at, c.complete_on, c.due_on, c.next_due_on, c.next_clock,
                   c.matter, c.version, c.kind, c.event_from, c.event_to, c.too_late,
                   exists (select from outbox_message m where m.municipality_id = c.municipality_id and m.case_id = c.id
                           and m.notice = 'RECEIPT' and m.status <> 'SENT')
            from licensing_case c
            join organisation o on o.municipality_id = c.municipality_id and o.id = c.organisation_id
            join premises p on p.municipality_id = c.municipality_id and p.id = c.premises_id
            left join account a on a.id = c.handler_id
            """;
    private static final String BY_CLOCK = " order by c.next_due_on, c.received_at, c.id";
    private static final String BY_EVENT = " order by c.event_from, c.received_at, c.id";
    /** Of a place typed in words, no more places than this are looked at. */
    private static final int MOST_PLACES = 200;

    /** Further than this nobody counts: a list is narrowed down and not leafed through to its end. */
    public static final int COUNTED_TO = 10_000;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    Clock clock;

    /** Whose cases. */
    public enum Whose {
        MINE,
        UNASSIGNED,
        ALL
    }

    /**
     * What to list. What is null is not asked.
     *
     * @param account who asks, for {@link Whose#MINE} and for what a party is not shown
     * @param status null: every case that is open or waits for approval
     * @param search words that all stand in number, title, holder or place; blank: no search
     * @param handler one caseworker's cases, where {@code whose} is ALL
     * @param nextClock the clock that ends first
     * @param overdue only cases of which a clock has ended
     * @param tooLate only applications for events that came later than the municipality's rules want them
     * @param eventFrom first day on which the event may begin
     * @param eventTo last such day, included
     * @param place words that all stand in name or address of the place; blank: no place
     */
    public record Filter(
            Whose whose,
            UUID account,
            CaseStatus status,
            LicenceType licenceType,
            String search,
            ApplicationKind kind,
            UUID handler,
            ClockKind nextClock,
            boolean overdue,
            boolean tooLate,
            LocalDate eventFrom,
            LocalDate eventTo,
            String place) {
        /** Filtered by nothing but whose, status, type and words. */
        public Filter(Whose whose, UUID account, CaseStatus status, LicenceType licenceType, String search) {
            this(whose, account, status, licenceType, search, null, null, null, false, false, null, null, "");
        }

        /** Whether the list is of events, and so by their own days. */
        boolean byEvent() {
            return tooLate || eventFrom != null || eventTo != null || kind != null && kind.isEvent();
        }

        boolean hasPlace() {
            return place != null && !place.isBlank();
        }

        /** Whether the words for a place are none that is long enough. */
        public boolean isPlaceTooShort() {
            return hasPlace() && longest(words(place)).length() < SHORTEST_SEARCH;
        }

        boolean searches() {
            return search != null && !search.isBlank();
        }

        /** Whether the search has words, but none long enough. */
        public boolean isTooShort() {
            return searches() && longest().length() < SHORTEST_SEARCH;
        }

        List<String> words() {
            return words(search);
        }

        String longest() {
            return longest(words());
        }

        static List<String> words(String typed) {
            return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                    .limit(10)
                    .toList();
        }

        static String longest(List<String> words) {
            return words.stream().max(Comparator.comparingInt(String::length)).orElse("");
        }
    }

    /**
     * A case in a list.
     *
     * @param licenceType null where it is about no alcohol licence
     * @param handler display name; null where nobody has it
     * @param dueOn last day for the decision, included; null until everything is in
     * @param nextClock what must happen first; null when nothing has a day
     * @param nextDueOn until when
     * @param daysLeft days until nextDueOn, negative when overdue
     * @param eventFrom when the event begins, local time; null for cases without one
     * @param tooLate it is about an event, and came later than the municipality's rules want it
     * @param receiptUnsent the receipt of the application has not been sent yet
     * @param version to save against
     * @param party the reader is party to the case, and is told no more of it than that it is there
     */
    @Schema(name = "CaseRow")
    public record Row(
            UUID id,
            String number,
            Matter matter,
            String title,
            String holder,
            String place,
            String address,
            LicenceType licenceType,
            CaseStatus status,
            UUID handlerId,
            String handler,
            LocalDate receivedOn,
            LocalDate completeOn,
            LocalDate dueOn,
            ClockKind nextClock,
            LocalDate nextDueOn,
            Long daysLeft,
            ApplicationKind kind,
            LocalDateTime eventFrom,
            LocalDateTime eventTo,
            boolean tooLate,
            boolean receiptUnsent,
            int version,
            boolean party) {
        /** Days after nextDueOn; 0 or less where there is time left. */
        @JsonIgnore
        public long getDaysOver() {
            return daysLeft == null ? 0 : -daysLeft;
        }

        Row forParty() {
            return new Row(
                    id,
                    number,
                    matter,
                    "",
                    "",
                    "",
                    "",
                    licenceType,
                    status,
                    null,
                    null,
                    receivedOn,
                    null,
                    null,
                    null,
                    null,
                    null,
                    kind,
                    null,
                    null,
                    false,
                    false,
                    version,
                    true);
        }
    }

    /** How many cases the filter finds, up to one more than {@link #COUNTED_TO}. */
    public long count(Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = "select count(*) from (select from licensing_case c where "
                + where(filter, LocalDate.now(clock), values) + " limit " + (COUNTED_TO + 1) + ") counted";
        return ((Number) query(sql, values).getSingleResult()).longValue();
    }

    /** A part of the list; {@code first} counts from 0. */
    public List<Row> rows(Filter filter, int first, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        String sql = rowsSql(filter, today, values);
        Set<UUID> own = impartiality.casesOf(filter.account());
        return ((List<?>) query(sql, values)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList())
                .stream()
                        .map(row -> row((Object[]) row, today))
                        .map(row -> own.contains(row.id()) ? row.forParty() : row)
                        .toList();
    }

    static String rowsSql(Filter filter, LocalDate today, Map<String, Object> values) {
        return ROWS + "where " + where(filter, today, values) + (filter.byEvent() ? BY_EVENT : BY_CLOCK);
    }

    private static String where(Filter filter, LocalDate today, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("c.municipality_id = :municipality");
        values.put("municipality", Tenant.id());
        if (filter.status() == null) {
            where.append(" and ").append(OPEN);
        } else {
            where.append(" and c.status = :status");
            values.put("status", filter.status().name());
        }
        switch (filter.whose()) {
            case MINE -> {
                where.append(" and c.handler_id = :account");
                values.put("account", filter.account());
            }
            case UNASSIGNED -> where.append(" and c.handler_id is null");
            case ALL -> {
                if (filter.handler() != null) {
                    where.append(" and c.handler_id = :handler");
                    values.put("handler", filter.handler());
                }
            }
        }
        if (filter.licenceType() != null) {
            where.append(" and c.licence_type = :licenceType");
            values.put("licenceType", filter.licenceType().name());
        }
        if (filter.searches()) {
            where.append(" and c.id in (select * from search_cases(:longest, :words))");
            values.put("longest", pattern(filter.longest()));
            values.put("words", filter.words().stream().map(Worklist::pattern).toArray(String[]::new));
        }
        narrow(where, filter, today, values);
        return where.toString();
    }

    private static void narrow(StringBuilder where, Filter filter, LocalDate today, Map<String, Object> values) {
        if (filter.kind() != null) {
            where.append(" and c.kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.nextClock() != null) {
            where.append(" and c.next_clock = :nextClock");
            values.put("nextClock", filter.nextClock().name());
        }
        if (filter.overdue()) {
            where.append(" and c.next_due_on < :today");
            values.put("today", today);
        }
        if (filter.tooLate()) {
            where.append(" and c.too_late");
        }
        if (filter.eventFrom() != null) {
            where.append(" and c.event_from >= :eventFrom");
            values.put("eventFrom", filter.eventFrom().atStartOfDay());
        }
        if (filter.eventTo() != null) {
            where.append(" and c.event_from < :afterEventTo");
            values.put("afterEventTo", filter.eventTo().plusDays(1).atStartOfDay());
        }
        if (filter.hasPlace()) {
            List<String> words = Filter.words(filter.place());
            where.append(" and c.premises_id in (select * from search_premises(:place, :placeWords, :placeFirst, ")
                    .append(MOST_PLACES)
                    .append("))");
            values.put("place", pattern(Filter.longest(words)));
            values.put("placeWords", words.stream().map(Worklist::pattern).toArray(String[]::new));
            values.put(
                    "placeFirst",
                    pattern(filter.place().strip().toLowerCase(Locale.ROOT)).substring(1));
        }
    }

    /** What is typed is text, not a pattern. */
    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private NativeQuery<?> query(String sql, Map<String, Object> values) {
        NativeQuery<?> query = entities.createNativeQuery(sql).unwrap(NativeQuery.class);
        values.forEach(query::setParameter);
        return query;
    }

    private Row row(Object[] c, LocalDate today) {
        LocalDate nextDueOn = day(c[14]);
        return new Row(
                (UUID) c[0],
                c[1] + "/" + c[2],
                Matter.valueOf((String) c[16]),
                (String) c[3],
                (String) c[4],
                (String) c[5],
                (String) c[6],
                c[7] == null ? null : LicenceType.valueOf((String) c[7]),
                CaseStatus.valueOf((String) c[8]),
                (UUID) c[9],
                (String) c[10],
                LocalDate.ofInstant((java.time.Instant) c[11], clock.getZone()),
                day(c[12]),
                day(c[13]),
                c[15] == null ? null : ClockKind.valueOf((String) c[15]),
                nextDueOn,
                nextDueOn == null ? null : ChronoUnit.DAYS.between(today, nextDueOn),
                c[18] == null ? null : ApplicationKind.valueOf((String) c[18]),
                time(c[19]),
                time(c[20]),
                (Boolean) c[21],
                (Boolean) c[22],
                ((Number) c[17]).intValue(),
                false);
    }

    private static LocalDateTime time(Object column) {
        return column instanceof java.sql.Timestamp moment ? moment.toLocalDateTime() : (LocalDateTime) column;
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
