package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.DatedParameter;
import no.bevilling.rules.RuleBase;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.RuleTable;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.LicenceType;
import org.jboss.logging.Logger;

/** What the rules tell an applicant beforehand: the latest end of a period, and the hours of the law to begin from. */
@ApplicationScoped
class LegalFrame {
    private static final Logger LOG = Logger.getLogger(LegalFrame.class);
    private static final String LATEST_END = "latest-period-end";
    private static final int DAY = 24 * 60;

    @Inject
    RuleChecks rules;

    @Inject
    Clock clock;

    /** The last possible day of a period that begins as the application says, or today. */
    Optional<LocalDate> latestPeriodEnd(String municipality, ApplicationView application) {
        ApplicationForm.Licence licence = application.answers().licence();
        LocalDate from = licence == null || licence.periodFrom() == null ? LocalDate.now(clock) : licence.periodFrom();
        return base(municipality)
                .map(RuleBase::parameters)
                .map(parameters -> parameters.get(LATEST_END))
                .map((DatedParameter parameter) -> parameter.on(from))
                .map(value -> LocalDate.parse(String.valueOf(value)));
    }

    /** The answers with the law's ordinary hours for every area and drink group asked for. */
    ApplicationForm withProposedHours(String municipality, ApplicationView application) {
        ApplicationForm form = application.answers();
        boolean sale = application.licenceType() == LicenceType.SALE;
        Optional<RuleTable> table = base(municipality)
                .map(RuleBase::tables)
                .map(tables -> tables.get(sale ? "national-sale-hours-default" : "national-serving-hours-default"));
        if (table.isEmpty() || form.licence() == null || form.licence().drinkGroups() == null) {
            return form;
        }
        List<HoursRow> rows = new ArrayList<>();
        boolean outside =
                form.outdoor() != null && Boolean.TRUE.equals(form.outdoor().wanted());
        for (Area area : outside ? List.of(Area.INDOOR, Area.OUTDOOR) : List.of(Area.INDOOR)) {
            for (int group : form.licence().drinkGroups()) {
                for (DaySet days : DaySet.week(application.licenceType(), false)) {
                    boolean beforeSunday = days == DaySet.SATURDAY;
                    row(table.get(), group, beforeSunday)
                            .ifPresent(row -> rows.add(
                                    new HoursRow(area, group, days.days(), new ClockTime(row.from()), time(row.to()))));
                }
            }
        }
        return form.withLicence(form.licence().withHours(rows));
    }

    /** The first row that fits, as the rules pick it. */
    private static Optional<RuleTable.Row> row(RuleTable table, int group, boolean beforeSunday) {
        return table.rows().stream()
                .filter(row -> none(row.drinkGroups()) || row.drinkGroups().contains(group))
                .filter(row -> none(row.days()) || beforeSunday && row.days().contains("BEFORE_SUNDAY_OR_HOLIDAY"))
                .filter(row -> !row.closed())
                .findFirst();
    }

    private static boolean none(List<?> selector) {
        return selector == null || selector.isEmpty();
    }

    private static ClockTime time(int minutes) {
        return new ClockTime(minutes > DAY ? minutes - DAY : minutes);
    }

    /** A municipality without rules in force gets no proposals; nothing else depends on them here. */
    private Optional<RuleBase> base(String municipality) {
        try {
            return Optional.of(rules.ruleBase(municipality, LocalDate.now(clock)));
        } catch (RuleBases.UnknownMunicipality | RuleBases.NoRuleBase none) {
            LOG.debugf("No rules to propose from: %s", none.getMessage());
            return Optional.empty();
        }
    }
}
