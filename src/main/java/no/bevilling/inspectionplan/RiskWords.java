package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.VenueKind;

/** The reasons of a place's risk in words, in the reader's language. */
@ApplicationScoped
class RiskWords {
    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    /** One sentence each, the heaviest first; one that says so where there is none. */
    List<String> of(List<RiskReason> reasons) {
        PlanMessages says = texts.of(PlanMessages.class);
        return reasons.isEmpty()
                ? List.of(says.noReasons())
                : reasons.stream()
                        .map(reason -> says.reason(text(says, reason), reason.score()))
                        .toList();
    }

    private String text(PlanMessages says, RiskReason reason) {
        String value = reason.value();
        return switch (reason.factor()) {
            case LAST_VISIT -> value.isEmpty() ? says.neverVisited() : sinceLast(says, LocalDate.parse(value));
            case POINTS -> says.points(value);
            case CONCEPT -> value.isEmpty() ? says.kindUnknown() : says.kind(words.of(VenueKind.valueOf(value)));
            case HOURS -> says.servesTo(value);
            case SEASON -> says.season(value);
            case EVENTS -> says.events(value);
            case TIPS -> says.tips(value);
        };
    }

    private String sinceLast(PlanMessages says, LocalDate last) {
        return says.sinceLast(
                ChronoUnit.DAYS.between(last, LocalDate.now(clock)),
                Formats.date(last, page.getLanguage().locale()));
    }
}
