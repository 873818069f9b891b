package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.LicenceType;

/**
 * When the turnover return of a year is due. The law has no day (alkoholforskriften § 6-3): the municipality's adopted rules
 * say it, otherwise its general settings; where neither does, nobody can be late.
 */
@ApplicationScoped
public class ReturnDues {
    @Inject
    Municipalities municipalities;

    @Inject
    RuleChecks rules;

    /**
     * A due date.
     *
     * @param on last day, included
     * @param plan where the municipality's rules say it; empty where it is set otherwise
     */
    public record Due(LocalDate on, List<String> plan) {}

    /** Of the municipality of the transaction; empty where it has set none. */
    public Optional<Due> of(LicenceType type, int year) {
        return byRules(type, year).or(() -> bySettings(year));
    }

    private Optional<Due> byRules(LicenceType type, int year) {
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        try {
            PolicyAnswer<MonthDay> answer =
                    rules.settings(number, LocalDate.of(year, 1, 1)).returnDue(type);
            return answer.isKnown()
                    ? Optional.of(new Due(answer.value().atYear(year), answer.plan()))
                    : Optional.empty();
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return Optional.empty();
        }
    }

    private static Optional<Due> bySettings(int year) {
        Municipality here = Municipality.findById(Tenant.id());
        return Optional.ofNullable(here.returnDueMonthDay)
                .map(day -> new Due(MonthDay.parse("--" + day).atYear(year), List.of()));
    }
}
