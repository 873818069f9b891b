package no.bevilling.foodservice;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.FoodServiceAct;
import no.bevilling.rules.FoodServiceAct.Question;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.fact.StatementAnswer;

/**
 * Answers the questions of serveringsloven from what is known, and leaves to a person what is not. Pure. Nothing is guessed:
 * what is not known is undecided, never met.
 */
public final class FoodServiceQuestions {
    private final FoodServiceAct act;
    private final NationalNumbers numbers;

    public FoodServiceQuestions(NationalNumbers numbers) {
        this.act = numbers.foodService();
        this.numbers = numbers;
    }

    /**
     * What the product finds.
     *
     * @param outcome MET or NOT_MET; UNDECIDED where a person answers, or something is not known
     * @param values what was compared, by the names in the question's answer
     */
    public record Found(Question question, Outcome outcome, Map<String, Object> values) {
        /** Whether a person answers it now. */
        public boolean isForPerson() {
            return outcome == Outcome.UNDECIDED && question.decidedBy() != FoodServiceAct.DecidedBy.RULE;
        }
    }

    /** Every question with what the product finds. */
    public List<Found> answered(FoodServiceFacts facts) {
        return act.questions().stream().map(question -> found(question, facts)).toList();
    }

    /** The day before which conduct is too old to be held against anybody (§ 6, third paragraph). */
    public LocalDate conductSince(LocalDate day) {
        return day.minusYears(
                numbers.number("food-service-conduct-look-back-years", day).orThrow());
    }

    private Found found(Question question, FoodServiceFacts facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        return switch (question.id()) {
            case "food-service-documentation" -> {
                if (facts.completeOn() == null) {
                    yield new Found(question, Outcome.NOT_MET, values);
                }
                values.put("completeOn", facts.completeOn());
                yield new Found(question, Outcome.MET, values);
            }
            case "food-service-manager-of-age" -> ofAge(question, facts);
            case "food-service-establishment-test" -> {
                if (facts.certificate() == null) {
                    yield new Found(question, Outcome.UNDECIDED, values);
                }
                values.put("certificate", facts.certificate());
                yield new Found(question, Outcome.MET, values);
            }
            case "food-service-police-heard" -> {
                if (facts.police() == null || facts.police() == StatementAnswer.NO_ANSWER) {
                    yield new Found(question, Outcome.UNDECIDED, values);
                }
                values.put("answeredOn", facts.policeAnsweredOn());
                yield new Found(question, Outcome.MET, values);
            }
            case "food-service-police-concerns" ->
                new Found(
                        question,
                        facts.police() == StatementAnswer.NO_REMARKS ? Outcome.MET : Outcome.UNDECIDED,
                        values);
            default -> new Found(question, Outcome.UNDECIDED, values);
        };
    }

    private Found ofAge(Question question, FoodServiceFacts facts) {
        if (facts.managerBorn() == null) {
            return new Found(question, Outcome.UNDECIDED, Map.of());
        }
        int limit =
                numbers.number("food-service-manager-minimum-age", facts.day()).orThrow();
        int age = Period.between(facts.managerBorn(), facts.day()).getYears();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("age", age);
        values.put("limit", limit);
        return new Found(question, age >= limit ? Outcome.MET : Outcome.NOT_MET, values);
    }
}
