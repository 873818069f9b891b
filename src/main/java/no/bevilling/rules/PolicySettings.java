package no.bevilling.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.EventKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.VenueKind;

/**
 * What a municipality's rules say on a date about renewal, delegation, fees of events, lead times, the age of attachments,
 * the turnover return and inspections: the tables that no criterion asks. The municipality's own rows come first, then
 * its region's, then the nation's; in each table the first row that fits holds. What is asked with null is unknown.
 */
public final class PolicySettings {

    /** Who decides; {@code name} is the body's own name, or null. */
    public record Decider(DecidingBody body, String name) {}

    /** The fee of an event in kroner; {@code settledAfterwards}: it is put right when the real attendance is known. */
    public record EventFee(BigDecimal amount, FeeBasis per, boolean settledAfterwards) {}

    /** What is known of a licence that may run on. */
    public record Renewed(LicenceType licenceType, List<Integer> drinkGroups, VenueKind venueKind) {}

    /** What is known of a case that somebody is to decide. */
    public record Decided(
            DelegatedCase kind,
            LicenceType licenceType,
            List<Integer> drinkGroups,
            Clientele clientele,
            DelegatedOutcome outcome) {}

    /** What is known of an event. */
    public record Occasion(
            ApplicationKind kind,
            Clientele clientele,
            List<Integer> drinkGroups,
            EventKind eventKind,
            Integer attendance) {}

    /**
     * Whether a body is consulted, and how long it has.
     *
     * @param days to answer; null where nobody is asked
     */
    public record Consulted(StatementNeed need, Integer days) {}

    private final RuleBase base;
    private final LocalDate date;

    PolicySettings(RuleBase base, LocalDate date) {
        this.base = base;
        this.date = date;
    }

    /** How the licence goes on after the election (alkoholloven § 1-6). */
    public PolicyAnswer<RenewalMode> renewal(Renewed licence) {
        Map<String, Object> known = new HashMap<>();
        known.put("licenceTypes", licence.licenceType());
        known.put("drinkGroups", licence.drinkGroups());
        known.put("venueKinds", licence.venueKind());
        return ask(RuleTable.Kind.RENEWAL, known).map(row -> RenewalMode.valueOf(text(row, "mode")));
    }

    /** Who decides the case (alkoholloven §§ 1-7, 1-8). */
    public PolicyAnswer<Decider> decider(Decided about) {
        Map<String, Object> known = new HashMap<>();
        known.put("cases", about.kind());
        known.put("licenceTypes", about.licenceType());
        known.put("drinkGroups", about.drinkGroups());
        known.put("clienteles", about.clientele());
        known.put("outcomes", about.outcome());
        return ask(RuleTable.Kind.DELEGATION, known)
                .map(row -> new Decider(DecidingBody.valueOf(text(row, "body")), text(row, "name")));
    }

    /** The fee of a single occasion or an ambulatory licence (alkoholloven § 7-1, alkoholforskriften § 6-2). */
    public PolicyAnswer<EventFee> eventFee(Occasion event) {
        return ask(RuleTable.Kind.EVENT_FEES, known(event))
                .map(row -> new EventFee(
                        (BigDecimal) row.cells().get("amount"),
                        FeeBasis.valueOf(text(row, "per")),
                        Boolean.TRUE.equals(row.cells().get("settledAfterwards"))));
    }

    /**
     * How early an application must be in.
     *
     * @param days before the event, or before the start
     * @param late the answer to one that comes later; null where the rules give the days alone
     */
    public record LeadTime(int days, LateAnswer late) {}

    /** How early the application must be in, and the answer to one that is not. */
    public PolicyAnswer<LeadTime> leadTime(Occasion event) {
        return ask(RuleTable.Kind.LEAD_TIMES, known(event))
                .map(row -> new LeadTime(
                        (Integer) row.cells().get("days"),
                        text(row, "late") == null ? null : LateAnswer.valueOf(text(row, "late"))));
    }

    /** How many days before the event, or before the start, the application must be in. */
    public PolicyAnswer<Integer> leadTimeDays(Occasion event) {
        return ask(RuleTable.Kind.LEAD_TIMES, known(event))
                .map(row -> (Integer) row.cells().get("days"));
    }

    /**
     * Whether an application of the kind must have the attachment, or the municipality may ask for it (alkoholloven § 1-7);
     * not registered where no layer speaks of it.
     *
     * @param attachment its code, as in {@link #attachmentMonths}
     */
    public PolicyAnswer<AttachmentDemand> attachmentDemand(
            ApplicationKind kind, LicenceType licenceType, String attachment) {
        Map<String, Object> known = new HashMap<>();
        known.put("kinds", kind);
        known.put("licenceTypes", licenceType);
        known.put("attachments", attachment);
        return ask(RuleTable.Kind.ATTACHMENTS, known).map(row -> AttachmentDemand.valueOf(text(row, "demand")));
    }

    /**
     * How many months old an attachment may be when the application arrives.
     *
     * @param attachment its code, as {@link TableSchemas} lists them: {@code COMPANY_CERTIFICATE}
     */
    public PolicyAnswer<Integer> attachmentMonths(String attachment) {
        Map<String, Object> known = new HashMap<>();
        known.put("attachments", attachment);
        return ask(RuleTable.Kind.ATTACHMENT_AGES, known)
                .map(row -> (Integer) row.cells().get("months"));
    }

    /** The day of the year on which the turnover return is due (alkoholforskriften § 6-3). */
    public PolicyAnswer<MonthDay> returnDue(LicenceType licenceType) {
        Map<String, Object> known = new HashMap<>();
        known.put("licenceTypes", licenceType);
        return ask(RuleTable.Kind.RETURN_DUE, known)
                .map(row -> (MonthDay) row.cells().get("due"));
    }

    /**
     * Whether the body is consulted about such an application (alkoholloven § 1-7). Not registered: it is not needed. What
     * the act demands no municipality's row can take away: {@link FrameCheck} refuses it.
     */
    public PolicyAnswer<Consulted> consulted(StatementBody body, ApplicationKind kind, LicenceType licenceType) {
        Map<String, Object> known = new HashMap<>();
        known.put("bodies", body);
        known.put("kinds", kind);
        known.put("licenceTypes", licenceType);
        return ask(RuleTable.Kind.STATEMENTS, known)
                .map(row -> new Consulted(StatementNeed.valueOf(text(row, "need")), (Integer)
                        row.cells().get("days")));
    }

    /** n, where every nth licence of the kind is to be inspected on average. */
    public PolicyAnswer<Integer> inspectedEveryNth(ApplicationKind kind) {
        Map<String, Object> known = new HashMap<>();
        known.put("kinds", kind);
        return ask(RuleTable.Kind.INSPECTION_SHARE, known)
                .map(row -> (Integer) row.cells().get("everyNth"));
    }

    private static Map<String, Object> known(Occasion event) {
        Map<String, Object> known = new HashMap<>();
        known.put("kinds", event.kind());
        known.put("clienteles", event.clientele());
        known.put("drinkGroups", event.drinkGroups());
        known.put("eventKinds", event.eventKind());
        known.put("attendance", event.attendance());
        return known;
    }

    private static String text(RuleTable.Row row, String column) {
        return (String) row.cells().get(column);
    }

    private PolicyAnswer<RuleTable.Row> ask(RuleTable.Kind kind, Map<String, Object> known) {
        List<RuleTable> tables = new ArrayList<>(base.tables(kind));
        java.util.Collections.reverse(tables);
        Set<String> missing = new LinkedHashSet<>();
        RuleTable.Row open = null;
        for (RuleTable table : tables) {
            for (RuleTable.Row row : table.rows()) {
                Set<String> unknown = new LinkedHashSet<>();
                if (!row.inForce(date) || !fits(row, kind, known, unknown)) {
                    continue;
                }
                if (unknown.isEmpty()) {
                    boolean same = open == null || answers(open, kind).equals(answers(row, kind));
                    return same ? answer(table, row) : PolicyAnswer.open(missing);
                }
                missing.addAll(unknown);
                if (open != null && !answers(open, kind).equals(answers(row, kind))) {
                    return PolicyAnswer.open(missing);
                }
                open = row;
            }
        }
        return open == null ? PolicyAnswer.notRegistered() : PolicyAnswer.open(missing);
    }

    /** What the row says, without what it says it for. */
    private static Map<String, Object> answers(RuleTable.Row row, RuleTable.Kind kind) {
        Map<String, Object> answers = new HashMap<>(row.cells());
        TableSchemas.of(kind).columns().stream()
                .filter(TableSchema.Column::selects)
                .forEach(c -> answers.remove(c.name()));
        return answers;
    }

    private PolicyAnswer<RuleTable.Row> answer(RuleTable table, RuleTable.Row row) {
        Layer layer = base.layer(table.layer());
        List<String> plan = new ArrayList<>(table.plan());
        plan.addAll(row.plan());
        return new PolicyAnswer<>(
                PolicyAnswer.State.KNOWN,
                row,
                table.law(),
                List.copyOf(plan),
                layer.name(),
                layer.policy().verified(),
                Set.of());
    }

    private static boolean fits(
            RuleTable.Row row, RuleTable.Kind kind, Map<String, Object> known, Set<String> unknown) {
        for (TableSchema.Column column : TableSchemas.of(kind).columns()) {
            Object cell = row.cells().get(column.name());
            if (!column.selects() || cell == null) {
                continue;
            }
            boolean range = column.name().startsWith("attendance");
            Object value = known.get(range ? "attendance" : column.name());
            if (value == null) {
                unknown.add(range ? "attendance" : column.name());
            } else if (range ? !inRange(column.name(), (Integer) cell, (Integer) value) : !isAmong(cell, value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean inRange(String column, int bound, int value) {
        return column.equals("attendanceFrom") ? value >= bound : value <= bound;
    }

    private static boolean isAmong(Object cell, Object value) {
        Collection<?> codes = (Collection<?>) cell;
        if (codes.isEmpty()) {
            return true;
        }
        return value instanceof Collection<?> several
                ? several.stream().anyMatch(codes::contains)
                : codes.contains(value.toString());
    }
}
