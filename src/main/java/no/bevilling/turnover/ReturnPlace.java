package no.bevilling.turnover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is written in a return for one licence and its place, until it is delivered; litres by drink group. */
@Entity
@Table(name = "turnover_return_place")
public class ReturnPlace extends TenantEntity {
    @Column(name = "return_id", updatable = false)
    public UUID returnId;

    @Column(name = "return_year", updatable = false)
    public int returnYear;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Column(name = "premises_id", updatable = false)
    public UUID premisesId;

    @Column(updatable = false)
    public int position;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "drink_groups", updatable = false)
    public List<Integer> drinkGroups;

    /** The licence was in force in the year before. */
    @Column(name = "asks_actual", updatable = false)
    public boolean asksActual;

    /** The licence is in force. */
    @Column(name = "asks_expected", updatable = false)
    public boolean asksExpected;

    /** The day the business was taken over, in the year that actual litres are of; null where it was not. */
    @Column(name = "actual_from", updatable = false)
    public LocalDate actualFrom;

    /** The last day before the business passed to somebody else in that year; null where it did not. */
    @Column(name = "actual_until", updatable = false)
    public LocalDate actualUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BigDecimal> actual = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BigDecimal> expected = Map.of();

    /** What was bought in the year before, where the holder tells it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BigDecimal> purchases = Map.of();

    /** What the holder says to figures that are questioned. */
    public String explanation = "";

    @Column(name = "saved_at")
    public Instant savedAt;

    @Column(name = "saved_by_name")
    public String savedByName = "";

    @Version
    public int version;

    /** Whether every figure that is asked for is there. */
    public boolean isFilled() {
        return (!asksActual || actual.keySet().containsAll(drinkGroups))
                && (!asksExpected || expected.keySet().containsAll(drinkGroups));
    }
}
