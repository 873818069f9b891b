package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.rules.fact.LicenceType;

/** The inspections of the current municipality, each as its newest revision tells it, the newest visit first. */
@ApplicationScoped
public class InspectionList {
    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    Clock clock;

    /** Which part of them. */
    public enum View {
        ALL,
        /** Handed in, and not signed by all. */
        TO_SIGN,
        /** Signed, with findings that nobody has dealt with. */
        TO_ASSESS,
        /** The week for the report is over, and it has not gone, or it went late (alkoholforskriften § 9-6). */
        LATE
    }

    /**
     * What is looked for; null is everything.
     *
     * @param from first day of the visits
     * @param to last day, included
     * @param inspector id of one who took part
     */
    public record Filter(
            View view,
            LicenceType type,
            Boolean findings,
            LocalDate from,
            LocalDate to,
            UUID premises,
            UUID inspector) {
        /** Everything. */
        public static Filter all() {
            return new Filter(View.ALL, null, null, null, null, null, null);
        }
    }

    /**
     * A line of the list.
     *
     * @param lateDays how many days the report is or was late; 0 where it is not
     */
    public record Row(
            UUID id,
            UUID visitId,
            int revision,
            UUID premisesId,
            UUID licenceId,
            String place,
            LicenceType licenceType,
            boolean occasion,
            InspectionMode mode,
            Instant startedAt,
            Instant endedAt,
            boolean findings,
            InspectionStatus status,
            LocalDate reportDueOn,
            Instant reportSentAt,
            long lateDays,
            LocalDate commentDueOn,
            Instant commentedAt,
            Instant closedAt) {}

    /** How many there are, but for licences whose case the reader is party to. */
    public long count(Filter filter, SignedInAccount reader) {
        Map<String, Object> values = new LinkedHashMap<>();
        return with(entities.createQuery("select count(i) " + where(filter, reader, values), Long.class), values)
                .getSingleResult();
    }

    /** A part of them, read in one query. */
    public List<Row> rows(Filter filter, int first, int size, SignedInAccount reader) {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = "select i, p.name " + where(filter, reader, values) + " order by i.startedAt desc, i.id";
        return with(entities.createQuery(sql, Object[].class), values)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(found -> row((Inspection) found[0], (String) found[1]))
                .toList();
    }

    private String where(Filter filter, SignedInAccount reader, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("""
                from Inspection i
                join Premises p on p.municipalityId = i.municipalityId and p.id = i.premisesId
                left join Licence l on l.municipalityId = i.municipalityId and l.id = i.licenceId
                where i.supersededBy is null and (l.id is null or l.caseId not in :own)
                """);
        values.put("own", impartiality.casesOf(reader.id()));
        switch (filter.view()) {
            case ALL -> {}
            case TO_SIGN -> where.append(" and i.status = HANDED_IN");
            case TO_ASSESS -> where.append(" and i.status = SIGNED and i.findings = true and i.closedAt is null");
            case LATE -> {
                // Late, or not gone although its day is over: written so that the index of those that are one or the
                // other serves.
                where.append(" and (i.reportLate = true or i.reportSentAt is null)"
                        + " and (i.reportLate = true or i.reportDueOn < :today)");
                values.put("today", LocalDate.now(clock));
            }
        }
        add(where, values, "i.licenceType = :type", "type", filter.type());
        add(where, values, "i.findings = :findings", "findings", filter.findings());
        add(where, values, "i.startedAt >= :from", "from", start(filter.from()));
        add(
                where,
                values,
                "i.startedAt < :to",
                "to",
                start(filter.to() == null ? null : filter.to().plusDays(1)));
        add(where, values, "i.premisesId = :premises", "premises", filter.premises());
        add(
                where,
                values,
                "exists (select 1 from InspectionInspector n where n.municipalityId = i.municipalityId"
                        + " and n.inspectionId = i.id and n.inspectorId = :inspector)",
                "inspector",
                filter.inspector());
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private Row row(Inspection report, String place) {
        return new Row(
                report.id,
                report.visitId,
                report.revision,
                report.premisesId,
                report.licenceId,
                place,
                report.licenceType,
                report.occasionCaseId != null,
                report.mode,
                report.startedAt,
                report.endedAt,
                report.findings,
                report.status,
                report.reportDueOn,
                report.reportSentAt,
                lateDays(report),
                report.commentDueOn,
                report.commentedAt,
                report.closedAt);
    }

    /** How many days after its last day the report went, or has not gone; 0 where it is in time. */
    long lateDays(Inspection report) {
        LocalDate until = report.reportSentAt == null
                ? LocalDate.now(clock)
                : report.reportSentAt.atZone(clock.getZone()).toLocalDate();
        return Math.max(0, until.toEpochDay() - report.reportDueOn.toEpochDay());
    }
}
