package no.bevilling.renewal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.fact.LicenceType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One licence in a renewal wave. */
@Entity
@Table(name = "renewal_line")
public class RenewalLine extends TenantEntity {
    @Column(name = "wave_id", updatable = false)
    public UUID waveId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "licence_number", updatable = false)
    public String licenceNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "licence_type", updatable = false)
    public LicenceType licenceType;

    @Column(updatable = false)
    public String place;

    @Column(updatable = false)
    public String holder;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "drink_groups", updatable = false)
    public List<Integer> drinkGroups;

    @Enumerated(EnumType.STRING)
    public Sorting sorting = Sorting.NOT_TREATED;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<RenewalReason> reasons = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "reason_kinds")
    public List<String> reasonKinds = List.of();

    /** It goes on unless points were given, and no points are recorded here: somebody must look where they are kept. */
    @Column(name = "points_unknown")
    public boolean pointsUnknown;

    /** The check against the rules of the first day of the new period. */
    @Column(name = "rule_check_id")
    public UUID ruleCheckId;

    /** The letter. */
    @Column(name = "document_id")
    public UUID documentId;

    @Column(name = "told_at")
    public Instant toldAt;

    /** Why it could not be treated; null when it was, or is still to be. */
    public String problem;

    @Version
    public int version;

    void sort(Sorting found, List<RenewalReason> why) {
        sorting = found;
        reasons = why;
        reasonKinds =
                why.stream().map(reason -> reason.kind().name()).distinct().toList();
        problem = null;
    }
}
