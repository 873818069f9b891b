package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.FeeRounding;

/** How the municipality of the current transaction takes its fees, year by year. */
@ApplicationScoped
public class FeeSettings {
    private static final int LONGEST_GROUNDS = 300;
    private static final int LEAST_DAYS = 14;
    private static final int MOST_DAYS = 365;
    /** What a municipality begins with, before it has chosen. */
    static final int USUAL_REPORT_DAYS = 14;

    static final int USUAL_REMINDER_DAYS = 3;
    static final int MOST_REMINDER_DAYS = 30;
    private static final int LEAST_REPORT_DAYS = 7;
    private static final int MOST_REPORT_DAYS = 90;
    private static final int MOST_THRESHOLD = 10_000_000;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What an administrator sets.
     *
     * @param dueDay MM-DD
     * @param thresholdOre in øre; asked for by one mode of settlement only
     * @param eventReportDays how long an organiser has to tell what an event came to
     * @param eventReminderDays so many days before that a reminder; 0 for none
     */
    public record Chosen(
            Integer fromYear,
            String dueDay,
            Integer daysToPay,
            PartOfYearMode partYear,
            PartOfYearMode seasonal,
            SettlementMode settlement,
            Long thresholdOre,
            FeeRounding rounding,
            Integer eventReportDays,
            Integer eventReminderDays,
            String grounds) {}

    /** What holds for a fee year; empty where the municipality has set nothing. */
    public Optional<FeeSetting> of(int year) {
        return FeeSetting.<FeeSetting>find("fromYear <= ?1 order by fromYear desc, setAt desc, id", year)
                .firstResultOptional();
    }

    /** @throws FeeStopped where the municipality has set nothing for the year */
    FeeSetting required(int year) {
        return of(year).orElseThrow(() -> new FeeStopped(FeeStopped.Reason.NO_SETTING));
    }

    /** All that was ever set, the newest first. */
    public List<FeeSetting> all() {
        return FeeSetting.list("order by fromYear desc, setAt desc, id");
    }

    /** Sets it from a year on; what was set before stays and is held against no later year. */
    public FeeSetting set(Chosen chosen, SignedInAccount actor) {
        List<Problem.Field> wrong = wrong(chosen);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        FeeSetting setting = new FeeSetting();
        setting.fromYear = chosen.fromYear();
        setting.dueDay = chosen.dueDay();
        setting.daysToPay = chosen.daysToPay();
        setting.partYear = chosen.partYear();
        setting.seasonal = chosen.seasonal();
        setting.settlement = chosen.settlement();
        setting.settlementThresholdOre =
                chosen.settlement() == SettlementMode.ABOVE_THRESHOLD ? chosen.thresholdOre() : 0;
        setting.rounding = chosen.rounding();
        setting.eventReportDays = chosen.eventReportDays();
        setting.eventReminderDays = chosen.eventReminderDays();
        setting.grounds = chosen.grounds().strip();
        setting.setBy = actor.id();
        setting.setByName = actor.displayName();
        setting.setAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        setting.persistAndFlush();
        audit.changed(
                "fee setting",
                setting.id,
                "set",
                Map.of(
                        "from", setting.fromYear,
                        "settlement", setting.settlement,
                        "partYear", setting.partYear,
                        "seasonal", setting.seasonal,
                        "rounding", setting.rounding));
        return setting;
    }

    private List<Problem.Field> wrong(Chosen chosen) {
        List<Problem.Field> wrong = new ArrayList<>();
        int thisYear = LocalDate.now(clock).getYear();
        if (chosen.fromYear() == null || chosen.fromYear() < thisYear - 10 || chosen.fromYear() > thisYear + 2) {
            wrong.add(new Problem.Field("fromYear", "Must be a year of our time"));
        }
        if (!isDay(chosen.dueDay())) {
            wrong.add(new Problem.Field("dueDay", "Must be a day of the year as MM-DD"));
        }
        between(wrong, "daysToPay", chosen.daysToPay(), LEAST_DAYS, MOST_DAYS);
        required(wrong, "partYear", chosen.partYear());
        required(wrong, "seasonal", chosen.seasonal());
        required(wrong, "settlement", chosen.settlement());
        required(wrong, "rounding", chosen.rounding());
        if (chosen.settlement() == SettlementMode.ABOVE_THRESHOLD
                && (chosen.thresholdOre() == null
                        || chosen.thresholdOre() < 0
                        || chosen.thresholdOre() > MOST_THRESHOLD)) {
            wrong.add(new Problem.Field("threshold", "Must be an amount"));
        }
        between(wrong, "eventReportDays", chosen.eventReportDays(), LEAST_REPORT_DAYS, MOST_REPORT_DAYS);
        between(wrong, "eventReminderDays", chosen.eventReminderDays(), 0, MOST_REMINDER_DAYS);
        if (!TypedForm.isText(chosen.grounds(), LONGEST_GROUNDS)) {
            wrong.add(new Problem.Field("grounds", "Must say where it is decided"));
        }
        return wrong;
    }

    private static void between(List<Problem.Field> wrong, String field, Integer days, int least, int most) {
        if (days == null || days < least || days > most) {
            wrong.add(new Problem.Field(field, "Must be between " + least + " and " + most));
        }
    }

    private static void required(List<Problem.Field> wrong, String field, Object value) {
        if (value == null) {
            wrong.add(new Problem.Field(field, "Must be chosen"));
        }
    }

    /** 29 February is no day to pay in most years. */
    private static boolean isDay(String day) {
        try {
            return day != null
                    && day.matches("\\d\\d-\\d\\d")
                    && MonthDay.parse("--" + day).isValidYear(2025);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
