package no.bevilling.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.rules.FeeRounding;

/** How a municipality takes its fees from a year on (alkoholforskriften §§ 6-2, 6-3). A change is a new row. */
@Entity
@Table(name = "fee_setting")
public class FeeSetting extends TenantEntity {
    /** The first fee year it is for. */
    @Column(name = "from_year", updatable = false)
    public int fromYear;

    /** Last day to pay the yearly fee, MM-DD of the fee year. */
    @Column(name = "due_day", updatable = false)
    public String dueDay;

    /** The least number of days from the decision to the last day to pay. */
    @Column(name = "days_to_pay", updatable = false)
    public int daysToPay;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_year", updatable = false)
    public PartOfYearMode partYear;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public PartOfYearMode seasonal;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public SettlementMode settlement;

    /** The least difference that is settled, where the mode asks for one. */
    @Column(name = "settlement_threshold_ore", updatable = false)
    public long settlementThresholdOre;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public FeeRounding rounding;

    /** How many days an organiser has to tell what an event came to. */
    @Column(name = "event_report_days", updatable = false)
    public int eventReportDays;

    /** So many days before that an organiser who has not told is reminded; 0 for never. */
    @Column(name = "event_reminder_days", updatable = false)
    public int eventReminderDays;

    /** Where the municipality has decided it. */
    @Column(updatable = false)
    public String grounds;

    @Column(name = "set_by", updatable = false)
    public UUID setBy;

    @Column(name = "set_by_name", updatable = false)
    public String setByName;

    @Column(name = "set_at", updatable = false)
    public Instant setAt;

    /** Last day to pay: the municipality's day, but never sooner than the days to pay after the decision. */
    LocalDate dueOn(FeeKind kind, int year, LocalDate decidedOn) {
        LocalDate soonest = decidedOn.plusDays(daysToPay);
        if (kind != FeeKind.YEARLY) {
            return soonest;
        }
        LocalDate day = MonthDay.parse("--" + dueDay).atYear(year);
        return day.isBefore(soonest) ? soonest : day;
    }
}
