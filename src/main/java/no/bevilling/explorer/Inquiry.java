package no.bevilling.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.CheckResult.HoursLimit;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.Language;
import no.bevilling.rules.RuleChecks;

/** Puts the answers of the questionnaire to the rules, the same that a caseworker's check asks. */
@ApplicationScoped
public class Inquiry {

    @Inject
    RuleChecks checks;

    @Inject
    Explorer explorer;

    /** What the rules say to the answers today. */
    InquiryResult ask(String municipality, InquiryAnswers answers, Language language) {
        List<HoursRow> hours = hours(municipality, answers, language);
        CheckResult result = checks.check(answers.request(municipality, explorer.today(), hours), language);
        return InquiryResult.of(result, language);
    }

    /**
     * The hours asked for. The questionnaire asks for one beginning for all drink: a group that may not be served that
     * early begins when the rules let it.
     */
    public List<HoursRow> hours(String municipality, InquiryAnswers answers, Language language) {
        List<HoursRow> asked = answers.hours();
        if (asked == null) {
            return null;
        }
        List<HoursLimit> limits = checks.check(answers.request(municipality, explorer.today(), null), language)
                .limits()
                .hours();
        return asked.stream().map(row -> notBefore(row, limits)).toList();
    }

    private static HoursRow notBefore(HoursRow row, List<HoursLimit> limits) {
        if (row.from() == null) {
            return row;
        }
        ClockTime from = limits.stream()
                .filter(l -> l.area() == row.area() && l.drinkGroup() == row.drinkGroup() && l.from() != null)
                .filter(l -> l.dayKind().equals("ORDINARY"))
                .map(l -> ClockTime.parse(l.from()))
                .filter(earliest -> row.drinkGroup() == 3 && earliest.compareTo(row.from()) > 0)
                .findFirst()
                .orElse(row.from());
        return new HoursRow(row.area(), row.drinkGroup(), row.days(), from, row.to());
    }
}
