package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.casework.LeadTime;
import no.bevilling.casework.LeadTimes;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.Persons;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Criterion;
import no.bevilling.rules.Language;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * What the rules say to an application while it is being written: the same engine that a caseworker's check asks, on what the
 * applicant has told so far. What is not told is unknown, and hinders nothing. It tells, and never stops anybody from handing
 * in (alkoholloven § 1-7a: the municipality decides).
 */
@ApplicationScoped
public class DraftCheck {
    @Inject
    RuleChecks rules;

    @Inject
    Persons persons;

    @Inject
    Municipalities municipalities;

    @Inject
    LeadTimes leadTimes;

    @Inject
    Clock clock;

    /**
     * What stands in the way of an application as it is now. Runs in the municipality's transaction.
     *
     * @param language of the texts
     */
    public DraftFindings of(ApplicationView draft, Language language) {
        if (draft.kind() == null || draft.kind() == ApplicationKind.CLOSING_DOWN || isEmpty(draft.answers())) {
            return DraftFindings.NONE;
        }
        Application told = readable(draft);
        LocalDate today = LocalDate.now(clock);
        LocalDate received = draft.receivedOn() == null ? today : draft.receivedOn();
        LocalDate date = CheckRequestOfApplication.date(told, received);
        Optional<String> number = municipalities.numberOf(Tenant.id(), date);
        if (number.isEmpty()) {
            return DraftFindings.NONE;
        }
        try {
            CheckRequest asked = CheckRequestOfApplication.of(told, number.get(), date, birthDates(told));
            CheckResult result = rules.check(asked, language);
            return new DraftFindings(
                    true,
                    result.ruleBase().verified(),
                    hinders(draft, result, rules.ruleBase(number.get(), date).criteria()),
                    leadTime(told, received).orElse(null));
        } catch (RuleBases.UnknownMunicipality | RuleBases.NoRuleBase none) {
            return DraftFindings.NONE;
        }
    }

    /** Whether nothing is told yet that any rule is about. */
    private static boolean isEmpty(ApplicationForm form) {
        return form.place() == null && form.licence() == null && form.event() == null && form.people() == null;
    }

    private static List<DraftFindings.Hinder> hinders(
            ApplicationView draft, CheckResult result, List<Criterion> catalogue) {
        Map<String, Criterion> byId = new HashMap<>();
        catalogue.forEach(criterion -> byId.put(criterion.id(), criterion));
        return result.criteria().stream()
                .filter(criterion -> criterion.outcome() == Outcome.NOT_MET)
                .sorted(Comparator.comparing(CriterionResult::force))
                .map(criterion -> new DraftFindings.Hinder(
                        criterion.force(),
                        criterion.question(),
                        criterion.answer(),
                        criterion.law(),
                        criterion.plan(),
                        step(draft.plan(), byId.get(criterion.id()))))
                .toList();
    }

    /** Where what the criterion asks about is answered; null where no page of this form does. */
    private static Step step(FormPlan plan, Criterion criterion) {
        if (criterion == null) {
            return null;
        }
        return Stream.concat(Stream.ofNullable(criterion.fact()), criterion.needs().stream())
                .map(path -> step(plan, path))
                .filter(step -> step != null && plan.has(step))
                .findFirst()
                .orElse(null);
    }

    private static Step step(FormPlan plan, String path) {
        boolean event = plan.has(Step.EVENT);
        if (path.startsWith("application.hours")) {
            return event ? Step.EVENT : Step.HOURS;
        }
        if (path.startsWith("premises.outdoorArea")) {
            return event ? Step.EVENT : Step.OUTDOOR;
        }
        if (path.startsWith("event.")) {
            boolean when = plan.stepOf(path) == Step.EVENT;
            return when ? Step.EVENT : Step.GUESTS;
        }
        return path.startsWith("people.")
                ? Step.PEOPLE
                : path.startsWith("premises.") ? Step.PLACE : path.startsWith("application.") ? Step.LICENCE : null;
    }

    private Optional<LeadTime> leadTime(Application told, LocalDate received) {
        ApplicationForm.Event event = told.answers.event();
        if (!told.kind.isEvent() || event == null || event.from() == null) {
            return Optional.empty();
        }
        Licence licence = told.answers.licence();
        return leadTimes.of(
                Tenant.id(),
                event.from().toLocalDate(),
                received,
                new PolicySettings.Occasion(
                        told.kind,
                        licence == null ? null : licence.clientele(),
                        licence == null ? null : licence.drinkGroups(),
                        event.kind(),
                        event.attendance()));
    }

    private Map<UUID, LocalDate> birthDates(Application told) {
        return persons.birthDates(CheckRequestOfApplication.people(told));
    }

    /** The answers that can be right: one that cannot is not put to the rules, and its page says what is wrong with it. */
    private static Application readable(ApplicationView draft) {
        List<String> wrong = new ArrayList<>();
        AnswerCheck.flaws(draft.licenceType(), draft.answers()).forEach(flaw -> wrong.add(flaw.path()));
        Application told = new Application();
        told.kind = draft.kind();
        told.licenceType = draft.licenceType();
        ApplicationForm form = draft.answers();
        if (form.licence() != null) {
            form = form.withLicence(licence(form.licence(), wrong));
        }
        if (has(wrong, "event.")) {
            form = form.withEvent(null);
        }
        told.answers = form;
        return told;
    }

    private static Licence licence(Licence asked, List<String> wrong) {
        boolean period = has(wrong, "licence.period");
        return new Licence(
                has(wrong, "licence.drinkGroups") ? null : asked.drinkGroups(),
                asked.clientele(),
                period ? null : asked.periodFrom(),
                period ? null : asked.periodTo(),
                asked.seasonal(),
                asked.ownProduction(),
                has(wrong, "licence.hours") || has(wrong, "licence.drinkGroups") ? null : asked.hours(),
                has(wrong, "licence.partOfYear") ? null : asked.partOfYear(),
                asked.channels());
    }

    private static boolean has(List<String> wrong, String path) {
        return wrong.stream().anyMatch(flaw -> flaw.startsWith(path));
    }
}
