package no.bevilling.decision;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.AssessmentMessages;
import no.bevilling.document.ComparedValue;
import no.bevilling.document.CriterionNotMet;
import no.bevilling.document.LicenceHours;
import no.bevilling.document.Words;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Criterion.Source;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.Labels;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Area;

/** What rules and hours are called in a letter, in the municipality's language form. */
public final class DecisionWording {
    /** Where a criterion names no paragraph: nobody has a right to a licence. */
    private static final String DISCRETION = "alkoholloven § 1-7a";

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final LanguageForm form;
    private final DecisionTexts texts;

    /** The words of a language form. */
    public DecisionWording(LanguageForm form) {
        this.form = form;
        this.texts = texts(form);
    }

    /** The language that the rules word their findings in for this form. */
    public static Language language(LanguageForm form) {
        return Language.valueOf(form.name().toUpperCase(Locale.ROOT));
    }

    /**
     * Who decides, as letters name it.
     *
     * @param name the body's own; empty where it has none but the kind
     */
    public static String body(Municipality municipality, DecidingBody body, String name) {
        if (body == DecidingBody.ADMINISTRATION) {
            return municipality.decidedBy.isBlank() ? municipality.name + " kommune" : municipality.decidedBy;
        }
        return name.isBlank() ? texts(municipality.languageForm).body(body.name()) : name;
    }

    /** What gives that body the power: the delegation, or its resolution. */
    public static String authority(Municipality municipality, DecidingBody body, String resolution) {
        DecisionTexts texts = texts(municipality.languageForm);
        if (body == DecidingBody.ADMINISTRATION) {
            return municipality.delegation.isBlank() ? texts.authority() : texts.delegated(municipality.delegation);
        }
        return resolution.isBlank() ? texts.authority() : texts.resolved(resolution);
    }

    /** The text blocks in this form. */
    public static DecisionTexts texts(LanguageForm form) {
        return MessageBundles.get(DecisionTexts.class, Localized.Literal.of(form.name()));
    }

    CriterionNotMet notMet(AssessedCriterion criterion) {
        CriterionResult engine = criterion.engine();
        boolean answeredByPerson = engine.outcome() == Outcome.UNDECIDED && criterion.human() != null;
        return new CriterionNotMet(
                engine.question(),
                answeredByPerson ? criterion.human().reason() : engine.answer(),
                engine.law() == null || engine.law().isEmpty() ? List.of(DISCRETION) : engine.law(),
                engine.plan(),
                values(engine.values()),
                engine.source() == Source.GUIDELINE
                        && engine.plan() != null
                        && !engine.plan().isEmpty());
    }

    /** What was compared, as far as it has a name that people know. */
    private List<ComparedValue> values(Map<String, Object> values) {
        if (values == null) {
            return List.of();
        }
        AssessmentMessages names = MessageBundles.get(AssessmentMessages.class, Localized.Literal.of(form.name()));
        return values.entrySet().stream()
                .filter(value -> value.getValue() != null
                        && !names.valueName(value.getKey()).equals(value.getKey()))
                .map(value -> new ComparedValue(
                        capital(names.valueName(value.getKey())), clock(Labels.of(value.getValue(), language(form)))))
                .filter(value -> !value.value().isBlank())
                .toList();
    }

    /** What a criterion compared, as people read it. */
    public List<ComparedValue> compared(CriterionResult criterion) {
        return values(criterion.values());
    }

    /** Groups and the latest end in each area, in one line: "gruppe 1 og 2, inne til 02.00". */
    String asked(List<Integer> groups, List<HoursRow> hours) {
        StringBuilder line = new StringBuilder(
                texts.groups(list(groups.stream().sorted().map(String::valueOf).toList())));
        for (Area area : Area.values()) {
            hours.stream()
                    .filter(row -> row.area() == area)
                    .max(Comparator.comparingInt(DecisionWording::end))
                    .ifPresent(row -> line.append(", ")
                            .append(texts.until(
                                    Words.in(form).of(area).toLowerCase(Locale.ROOT),
                                    clock(row.to().toString()))));
        }
        return line.toString();
    }

    /** "1, 2 og 3" */
    String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + texts.and() + " " + words.get(last);
    }

    /** The hours as papers print them. */
    public static List<LicenceHours> hours(List<HoursRow> rows) {
        return rows.stream()
                .map(row -> new LicenceHours(
                        row.area(),
                        row.drinkGroup(),
                        row.days(),
                        time(row.from().minutes()),
                        time(row.to().minutes())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Minutes after midnight of the day the row begins in. */
    private static int end(HoursRow row) {
        int to = row.to().minutes();
        return to > row.from().minutes() ? to : to + MINUTES_OF_A_DAY;
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % MINUTES_OF_A_DAY * 60L);
    }

    private static String clock(String value) {
        return value.replaceAll("\\b(\\d\\d):(\\d\\d)\\b", "$1.$2");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
