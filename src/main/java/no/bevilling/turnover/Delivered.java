package no.bevilling.turnover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The litres of one licence in a delivered version of a return, with what was questioned and how the holder explained it. */
@Entity
@Immutable
@Table(name = "turnover_delivered")
public class Delivered extends TenantEntity {
    @Column(name = "delivery_id")
    public UUID deliveryId;

    @Column(name = "return_id")
    public UUID returnId;

    @Column(name = "return_year")
    public int returnYear;

    public int revision;

    @Column(name = "licence_id")
    public UUID licenceId;

    @Column(name = "delivered_at")
    public Instant deliveredAt;

    /** Of the year before, by drink group; null where they were not asked for. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BigDecimal> actual;

    /** Of the year, by drink group; null where they were not asked for. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BigDecimal> expected;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, BigDecimal> purchases = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Question> questions = List.of();

    public String explanation = "";
}
