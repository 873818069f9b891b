package no.bevilling.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.bevilling.application.ApplicationForm;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Assessment;
import no.bevilling.casework.LeadTime;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Statement;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.StatementSummary;
import no.bevilling.document.Words;
import no.bevilling.document.Writing;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.Labels;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;

/** The reasons of a decision as far as the case itself tells them: rules, facts, statements, and what weighed. */
final class SuggestedReasons {
    private static final String DISCRETION = "alkoholloven § 1-7a";

    private final LanguageForm form;
    private final Language language;
    private final DecisionTexts texts;
    private final Writing writing;
    private final Known known;
    private final Assessment assessment;

    /** What the case knows; {@code receivedOn} is the day the application came. */
    record Known(
            LicensingCase about,
            ApplicationForm answers,
            CheckRequest facts,
            Organisation organisation,
            Premises premises,
            LocalDate receivedOn,
            LeadTime leadTime) {}

    SuggestedReasons(LanguageForm form, Known known, Assessment assessment) {
        this.form = form;
        this.language = DecisionWording.language(form);
        this.texts = DecisionWording.texts(form);
        this.writing = Writing.in(form);
        this.known = known;
        this.assessment = assessment;
    }

    /** The act's purpose and discretion, then every rule that is not met or that somebody has answered. */
    List<RuleApplied> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("alkoholloven § 1-1", texts.purpose());
        rules.put(DISCRETION, texts.discretion());
        Stream.concat(
                        assessment.notMet().stream(),
                        assessment.criteria().stream().filter(one -> one.human() != null))
                .distinct()
                .filter(criterion -> !reference(criterion).equals(DISCRETION))
                .forEach(criterion ->
                        rules.merge(reference(criterion), criterion.engine().question(), SuggestedReasons::both));
        if (isTooLate()) {
            String reference = known.leadTime().plan().isEmpty()
                    ? DISCRETION
                    : known.leadTime().getPlanLine();
            rules.merge(reference, texts.leadTimeRule(known.leadTime().days()), SuggestedReasons::both);
        }
        return rules.entrySet().stream()
                .map(rule -> new RuleApplied(rule.getKey(), rule.getValue()))
                .toList();
    }

    private boolean isTooLate() {
        return known.leadTime() != null && known.leadTime().isTooLate();
    }

    private static String both(String one, String other) {
        return one.contains(other) ? one : one + " " + other;
    }

    private static String reference(AssessedCriterion criterion) {
        List<String> all = new ArrayList<>(criterion.engine().law());
        all.addAll(criterion.engine().plan());
        return all.isEmpty() ? DISCRETION : String.join(", ", all);
    }

    List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(texts.applied(
                known.organisation().name,
                writing.date(known.receivedOn()),
                Words.in(form).of(known.about().licenceType),
                known.premises().name,
                DecidedCase.address(known.premises()),
                Labels.of(known.answers().place().venueKind(), language)));
        ApplicationForm.Licence asked = known.answers().licence();
        facts.add(texts.asked(
                new DecisionWording(form).asked(asked.drinkGroups(), asked.hours()),
                writing.date(asked.periodFrom()),
                writing.date(asked.periodTo())));
        if (isTooLate()) {
            facts.add(texts.tooLate(
                    known.leadTime().daysBefore(), writing.date(known.leadTime().latestOn())));
        }
        people(facts);
        surroundings(facts);
        return facts;
    }

    private void people(List<String> facts) {
        ApplicationForm.People people = known.answers().people();
        if (people == null || people.manager() == null) {
            return;
        }
        boolean waived = Boolean.TRUE.equals(people.deputyExemption()) || people.deputy() == null;
        facts.add(
                waived
                        ? texts.peopleWithoutDeputy(people.manager().name())
                        : texts.people(people.manager().name(), people.deputy().name()));
    }

    private void surroundings(List<String> facts) {
        CheckRequest.Premises place = known.facts().premises();
        if (place == null) {
            return;
        }
        if (place.zone() != null) {
            facts.add(texts.zone(Labels.of(place.zone(), language)));
        }
        if (place.nearby() != null && !place.nearby().isEmpty()) {
            facts.add(texts.nearby(new DecisionWording(form)
                    .list(place.nearby().stream()
                            .map(near -> texts.near(near.name(), near.metres()))
                            .toList())));
        }
    }

    /** What the consulted bodies answered; a negative one in the words that the applicant has seen. */
    List<StatementSummary> statements(List<Statement> asked) {
        return asked.stream()
                .filter(statement -> statement.answer != null)
                .map(statement -> new StatementSummary(body(statement), content(statement)))
                .toList();
    }

    private String body(Statement statement) {
        String name = statement.body == StatementBody.OTHER ? statement.bodyName : Labels.of(statement.body, language);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String content(Statement statement) {
        if (statement.answer == StatementAnswer.NO_REMARKS) {
            return texts.noRemarks();
        }
        if (statement.answer == StatementAnswer.NO_ANSWER) {
            return texts.noAnswer();
        }
        String said = texts.remarks(oneLine(statement.textForApplicant));
        return statement.applicantComment == null
                ? said
                : said + " " + texts.comment(oneLine(statement.applicantComment));
    }

    /** What people have answered beside the rules. */
    List<String> assessment() {
        List<String> paragraphs = new ArrayList<>();
        for (AssessedCriterion criterion : assessment.criteria()) {
            if (criterion.human() != null) {
                String reason = oneLine(criterion.human().reason());
                String question = criterion.engine().question();
                paragraphs.add(
                        criterion.isDeparture() ? texts.departure(question, reason) : texts.answered(question, reason));
            }
        }
        if (paragraphs.isEmpty() && assessment.notMet().isEmpty()) {
            paragraphs.add(texts.nothingAgainst());
        }
        return paragraphs;
    }

    String indoorArea() {
        return texts.indoorArea(DecidedCase.address(known.premises()));
    }

    String outdoorArea() {
        ApplicationForm.Outdoor outdoor = known.answers().outdoor();
        boolean described = outdoor != null
                && outdoor.description() != null
                && !outdoor.description().isBlank();
        return described ? oneLine(outdoor.description()) : texts.outdoorArea(DecidedCase.address(known.premises()));
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
