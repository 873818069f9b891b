package no.bevilling.selection;

import static no.bevilling.selection.SelectionColumn.choice;
import static no.bevilling.selection.SelectionColumn.day;
import static no.bevilling.selection.SelectionColumn.dayOf;
import static no.bevilling.selection.SelectionColumn.kroner;
import static no.bevilling.selection.SelectionColumn.number;
import static no.bevilling.selection.SelectionColumn.shared;
import static no.bevilling.selection.SelectionColumn.text;
import static no.bevilling.selection.SelectionColumn.year;
import static no.bevilling.selection.SelectionColumn.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.bevilling.account.Role;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Matter;
import no.bevilling.fee.FeeKind;
import no.bevilling.inspection.InspectionMode;
import no.bevilling.inspection.InspectionStatus;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;

/**
 * What can be selected from: its tables, who may see it, and the closed list of its columns. No column names a private person but
 * the caseworker. Whether a licence is in force is no column: SQL cannot tell ({@link no.bevilling.licence.LicencesInForce} does).
 */
public enum SelectionSubject {
    LICENCES(
            Set.of(Role.CASEWORKER, Role.APPROVER),
            """
             from licence l
             join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
             join organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
            where l.municipality_id = :municipality""",
            "l.id",
            "l.case_id",
            "l.licence_number, l.id",
            List.of(
                    text("licenceNumber", "l.licence_number"),
                    choice("licenceType", "l.licence_type", LicenceType.class),
                    shared("groups", "array_to_string(l.drink_groups, '+')"),
                    text("place", "p.name"),
                    text("address", "p.street_address"),
                    shared("postalPlace", "p.postal_place"),
                    choice("venueKind", "p.venue_kind", VenueKind.class),
                    number("seats", "p.seats"),
                    text("holder", "o.name"),
                    text("organisationNumber", "o.organisation_number"),
                    choice("clientele", "l.clientele", Clientele.class),
                    choice("grantedAs", "l.granted_as", ApplicationKind.class),
                    yesNo("seasonal", "l.season_from is not null"),
                    day("periodFrom", "l.period_from"),
                    day("periodTo", "l.period_to"),
                    day("grantedOn", "l.granted_on"),
                    year("grantedYear", "l.granted_on")),
            List.of("licenceNumber", "licenceType", "groups", "place", "holder", "periodTo")),
    CASES(
            Set.of(Role.CASEWORKER, Role.APPROVER),
            """
             from licensing_case c
             left join premises p on p.municipality_id = c.municipality_id and p.id = c.premises_id
             left join organisation o on o.municipality_id = c.municipality_id and o.id = c.organisation_id
             left join account h on h.id = c.handler_id
            where c.municipality_id = :municipality""",
            "c.id",
            "c.id",
            "c.case_year, c.case_sequence",
            List.of(
                    text("caseNumber", "c.case_year || '/' || c.case_sequence"),
                    text("title", "c.title"),
                    choice("matter", "c.matter", Matter.class),
                    choice("kind", "c.kind", ApplicationKind.class),
                    choice("licenceType", "c.licence_type", LicenceType.class),
                    choice("status", "c.status", CaseStatus.class),
                    shared("handler", "h.display_name"),
                    text("place", "p.name"),
                    choice("venueKind", "p.venue_kind", VenueKind.class),
                    text("holder", "o.name"),
                    text("organisationNumber", "o.organisation_number"),
                    dayOf("receivedOn", "c.received_at"),
                    year("receivedYear", "(c.received_at at time zone 'Europe/Oslo')"),
                    day("completeOn", "c.complete_on"),
                    day("dueOn", "c.due_on"),
                    dayOf("decidedOn", "c.decided_at"),
                    year("decidedYear", "(c.decided_at at time zone 'Europe/Oslo')"),
                    number(
                            "caseDays",
                            "(c.decided_at at time zone 'Europe/Oslo')::date - (c.received_at at time zone 'Europe/Oslo')::date"),
                    day("eventOn", "c.event_from::date"),
                    yesNo("tooLate", "c.too_late"),
                    yesNo("appealPending", "c.appeal_pending")),
            List.of("caseNumber", "title", "status", "place", "receivedOn", "decidedOn")),
    INSPECTIONS(
            Set.of(Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR),
            """
             from inspection i
             join premises p on p.municipality_id = i.municipality_id and p.id = i.premises_id
             left join licence l on l.municipality_id = i.municipality_id and l.id = i.licence_id
             left join organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
            where i.municipality_id = :municipality and i.superseded_by is null""",
            "i.id",
            null,
            "i.started_at desc, i.id",
            List.of(
                    dayOf("inspectedOn", "i.started_at"),
                    year("inspectedYear", "(i.started_at at time zone 'Europe/Oslo')"),
                    text("place", "p.name"),
                    text("address", "p.street_address"),
                    choice("venueKind", "p.venue_kind", VenueKind.class),
                    text("holder", "o.name"),
                    text("licenceNumber", "l.licence_number"),
                    choice("licenceType", "i.licence_type", LicenceType.class),
                    choice("mode", "i.mode", InspectionMode.class),
                    yesNo("occasion", "i.occasion_case_id is not null"),
                    yesNo("findings", "i.findings"),
                    number(
                            "findingsCount",
                            "(select count(*) from jsonb_array_elements(i.checklist) point where point ->> 'result' = 'FINDING')"),
                    choice("inspectionStatus", "i.status", InspectionStatus.class),
                    number("minutes", "round(extract(epoch from i.ended_at - i.started_at) / 60)"),
                    number("guests", "i.guests"),
                    number("staff", "i.staff"),
                    day("reportDueOn", "i.report_due_on"),
                    dayOf("reportSentOn", "i.report_sent_at"),
                    yesNo("commented", "i.commented_at is not null")),
            List.of("inspectedOn", "place", "licenceType", "mode", "findings")),
    FEES(
            Set.of(Role.CASEWORKER, Role.APPROVER),
            """
             from fee_decision d
             join licensing_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
             join licence l on l.municipality_id = d.municipality_id and l.id = d.licence_id
             join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
             join organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
             left join invoice i on i.municipality_id = d.municipality_id and i.id = d.invoice_id
            where d.municipality_id = :municipality and d.decided_on is not null and d.review_comment is null""",
            "c.id",
            "c.id",
            "d.decided_on desc, d.id",
            List.of(
                    text("caseNumber", "c.case_year || '/' || c.case_sequence"),
                    choice("feeKind", "d.kind", FeeKind.class),
                    new SelectionColumn("feeYear", ColumnType.YEAR, "d.year", null, true),
                    text("licenceNumber", "l.licence_number"),
                    choice("licenceType", "l.licence_type", LicenceType.class),
                    text("place", "p.name"),
                    choice("venueKind", "p.venue_kind", VenueKind.class),
                    text("holder", "o.name"),
                    text("organisationNumber", "o.organisation_number"),
                    kroner("feeAmount", "d.amount_ore"),
                    kroner("feeChange", "d.change_ore"),
                    yesNo("lowered", "d.lowered_reason <> ''"),
                    yesNo("setAside", "d.set_aside_at is not null"),
                    day("decidedOn", "d.decided_on"),
                    day("feeDueOn", "d.due_on"),
                    text("invoiceNumber", "cast(i.number as text)"),
                    kroner(
                            "balance",
                            "select sum(e.amount_ore) from invoice_entry e where e.municipality_id = i.municipality_id and e.invoice_id = i.id")),
            List.of("caseNumber", "feeKind", "feeYear", "place", "holder", "feeAmount", "decidedOn"));

    private final Set<Role> roles;
    private final String from;
    private final String id;
    private final String caseId;
    private final String order;
    private final List<SelectionColumn> columns;
    private final List<String> usual;

    SelectionSubject(
            Set<Role> roles,
            String from,
            String id,
            String caseId,
            String order,
            List<SelectionColumn> columns,
            List<String> usual) {
        this.roles = roles;
        this.from = from;
        this.id = id;
        this.caseId = caseId;
        this.order = order;
        this.columns = columns;
        this.usual = usual;
    }

    /** Who may select from it: those who may open the rows one by one. */
    public Set<Role> roles() {
        return roles;
    }

    /** Every column that may be chosen, in the order in which they stand beside each other. */
    public List<SelectionColumn> columns() {
        return columns;
    }

    /** What is shown to who has chosen nothing. */
    List<SelectionColumn> usual() {
        return columns.stream().filter(column -> usual.contains(column.key())).toList();
    }

    /** The column of a name; empty for every other text. */
    Optional<SelectionColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** Tables and the rows of the municipality. */
    String from() {
        return from;
    }

    /** Of the page that a row leads to. */
    String id() {
        return id;
    }

    /** The case whose parties may not see the row here; null where the place alone tells. */
    String caseId() {
        return caseId;
    }

    String order() {
        return order;
    }
}
