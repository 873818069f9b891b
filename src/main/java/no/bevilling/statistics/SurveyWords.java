package no.bevilling.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.bevilling.fee.FeeKind;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.ViolationKind;

/** What the numbers of the survey are called, in the reader's language. */
@ApplicationScoped
class SurveyWords {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    @Inject
    Texts texts;

    @Inject
    Words words;

    /** The whole name: of a part with what it is a part of. */
    String of(SurveyFigure figure) {
        String topic = says().topic(figure.topic().name());
        return figure.topic().isInParts() ? says().partOf(topic, part(figure)) : topic;
    }

    /** What a part is called beside the other parts. */
    String part(SurveyFigure figure) {
        String detail = figure.detail();
        return switch (figure.topic()) {
            case SALE_GROUPS_BY, SERVING_GROUPS_BY -> groups(detail);
            case SALE_UNTIL_BY, SERVING_UNTIL_BY -> says().until(clock(Integer.parseInt(detail)));
            case SALE_VENUES_BY, SERVING_VENUES_BY -> words.of(VenueKind.valueOf(detail));
            case RECEIVED_BY, GRANTED_BY, REFUSED_BY ->
                words.of(ApplicationKind.valueOf(before(detail))) + ", " + words.of(LicenceType.valueOf(after(detail)));
            case VIOLATIONS_BY -> words.of(ViolationKind.valueOf(detail));
            case FEES_FIXED_BY -> words.of(FeeKind.valueOf(detail));
            case LITRES_ACTUAL_BY, LITRES_EXPECTED_BY -> litres(detail);
            default -> detail;
        };
    }

    /** Litres of a type and group: "skjenkebevilling, gruppe 1". */
    String litres(String detail) {
        return says().litresOf(words.of(LicenceType.valueOf(before(detail))), after(detail));
    }

    private String groups(String detail) {
        int last = detail.lastIndexOf('-');
        return last < 0
                ? says().oneGroup(detail)
                : says().severalGroups(detail.substring(0, last).replace("-", ", "), detail.substring(last + 1));
    }

    /** As Norwegians write it; 24.00 for midnight. */
    private static String clock(int minutes) {
        int shown = minutes > DAY ? minutes - DAY : minutes;
        return String.format("%02d.%02d", shown / HOUR, shown % HOUR);
    }

    private static String before(String detail) {
        return detail.substring(0, detail.indexOf('.'));
    }

    private static String after(String detail) {
        return detail.substring(detail.indexOf('.') + 1);
    }

    private StatisticsMessages says() {
        return texts.of(StatisticsMessages.class);
    }
}
