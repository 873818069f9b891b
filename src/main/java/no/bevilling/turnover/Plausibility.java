package no.bevilling.turnover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bevilling.rules.fact.LicenceType;

/** Which figures of a place look implausible, by what the municipality has set. Pure. */
final class Plausibility {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TurnoverSettings.Values settings;

    Plausibility(TurnoverSettings.Values settings) {
        this.settings = settings;
    }

    /**
     * What is told of a place, and what is known of it.
     *
     * @param actual litres of the year before by drink group; a group that is not told yet is left out
     * @param yearBefore actual litres of the year before that; null where nobody told
     * @param seats null where they are not known
     */
    record Told(
            LicenceType type,
            Map<Integer, BigDecimal> actual,
            Map<Integer, BigDecimal> expected,
            Map<Integer, BigDecimal> purchases,
            Map<Integer, BigDecimal> yearBefore,
            Integer seats) {}

    /** The questions, group by group. */
    List<Question> questions(Told told) {
        List<Question> questions = new ArrayList<>();
        boolean nothing = !told.actual().isEmpty() && sum(told.actual()).signum() == 0;
        if (nothing) {
            questions.add(new Question(QuestionKind.NOTHING_SOLD, null, BigDecimal.ZERO, null));
        }
        new TreeMap<>(told.actual()).forEach((group, litres) -> {
            if (!nothing && told.yearBefore() != null) {
                hold(questions, QuestionKind.UNLIKE_YEAR_BEFORE, group, litres, of(told.yearBefore(), group));
            }
            if (told.purchases().containsKey(group)) {
                hold(questions, QuestionKind.UNLIKE_PURCHASES, group, litres, of(told.purchases(), group));
            }
        });
        new TreeMap<>(told.expected()).forEach((group, litres) -> {
            if (told.actual().containsKey(group)) {
                hold(questions, QuestionKind.EXPECTED_UNLIKE_ACTUAL, group, litres, of(told.actual(), group));
            }
        });
        seats(told, questions);
        return questions;
    }

    private void seats(Told told, List<Question> questions) {
        boolean counts = told.type() == LicenceType.SERVING
                && settings.litresPerSeat() != null
                && told.seats() != null
                && told.seats() > 0;
        if (!counts) {
            return;
        }
        BigDecimal most = BigDecimal.valueOf((long) settings.litresPerSeat() * told.seats());
        BigDecimal sold = sum(told.actual());
        if (sold.compareTo(most) > 0) {
            questions.add(new Question(QuestionKind.MANY_FOR_SEATS, null, sold, BigDecimal.valueOf(told.seats())));
        }
    }

    private void hold(List<Question> questions, QuestionKind kind, Integer group, BigDecimal told, BigDecimal against) {
        BigDecimal apart = told.subtract(against).abs();
        BigDecimal share = against.multiply(BigDecimal.valueOf(settings.deviationPercent()))
                .divide(HUNDRED);
        if (apart.compareTo(BigDecimal.valueOf(settings.deviationLitres())) >= 0 && apart.compareTo(share) > 0) {
            questions.add(new Question(kind, group, told, against));
        }
    }

    private static BigDecimal of(Map<Integer, BigDecimal> litres, Integer group) {
        return litres.getOrDefault(group, BigDecimal.ZERO);
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> litres) {
        return litres.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
