package no.bevilling.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.LicenceType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A sale or serving licence (salgsbevilling, skjenkebevilling) with what was decided last. What has happened to it are
 * {@link LicenceEvent}s; ask {@link LicencesInForce} whether it is in force, and not its dates.
 */
@Entity
public class Licence extends TenantEntity {
    /** As printed: 3451-2026-0007. */
    @Column(name = "licence_number", updatable = false)
    public String licenceNumber;

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    /** Null of a licence that was decided in a system that the municipality had before. */
    @Column(name = "decision_id", updatable = false)
    public UUID decisionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "licence_type")
    public LicenceType licenceType;

    @Enumerated(EnumType.STRING)
    public Clientele clientele = Clientele.GENERAL;

    /** Kind of application that it was granted on: a single occasion lives otherwise than a standing licence. */
    @Enumerated(EnumType.STRING)
    @Column(name = "granted_as", updatable = false)
    public ApplicationKind grantedAs = ApplicationKind.NEW;

    /** First day of the part of the year that it is for, as MM-DD (alkoholloven § 1-6); null for the whole year. */
    @Column(name = "season_from")
    public String seasonFrom;

    /** Last day of that part, included; it may lie in the next year. */
    @Column(name = "season_to")
    public String seasonTo;

    /** The former holder's licence, after a transfer (alkoholloven § 1-10). */
    @Column(name = "follows_id", updatable = false)
    public UUID followsId;

    /** Time of transfer: penalty points from before it do not count; null where they count from the beginning. */
    @Column(name = "points_from", updatable = false)
    public Instant pointsFrom;

    @Column(name = "organisation_id")
    public UUID organisationId;

    @Column(name = "premises_id")
    public UUID premisesId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "drink_groups")
    public List<Integer> drinkGroups;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CheckRequest.HoursRow> hours;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> conditions = List.of();

    @Column(name = "serving_area")
    public String servingArea = "";

    @Column(name = "outdoor_area")
    public String outdoorArea = "";

    @Column(name = "manager_name")
    public String managerName = "";

    @Column(name = "deputy_name")
    public String deputyName = "";

    @Column(name = "period_from")
    public LocalDate periodFrom;

    /** Last day, included (alkoholloven § 1-6). */
    @Column(name = "period_to")
    public LocalDate periodTo;

    @Column(name = "granted_on")
    public LocalDate grantedOn;

    @Version
    public int version;
}
