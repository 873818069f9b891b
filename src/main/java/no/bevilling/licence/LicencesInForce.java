package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.rules.RuleChecks;

/** {@link LicenceForce} for the licences of the current municipality, with the newest numbers of the law. */
@ApplicationScoped
public class LicencesInForce {
    @Inject
    RuleChecks rules;

    /** Whether the licence is in force at the instant, until when and why. Errors as {@link LicenceForce#at}. */
    public Force inForce(Licence licence, Instant instant) {
        return force().at(life(licence), instant);
    }

    /** The same of several licences, by id: one query for all of them. */
    public Map<UUID, Force> inForce(Collection<Licence> licences, Instant instant) {
        LicenceForce force = force();
        return ofEach(licences, life -> force.at(life, instant));
    }

    /** When each of several licences is in force between two instants, by id: one query for all of them. */
    public Map<UUID, List<ForceSpan>> spans(Collection<Licence> licences, Instant from, Instant to) {
        LicenceForce force = force();
        return ofEach(licences, life -> force.spans(life, from, to));
    }

    private static <T> Map<UUID, T> ofEach(Collection<Licence> licences, Function<LicenceLife, T> answer) {
        Map<UUID, List<LifeEvent>> events =
                LicenceEvent.<LicenceEvent>list(
                                "licenceId in ?1",
                                licences.stream().map(licence -> licence.id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                event -> event.licenceId, Collectors.mapping(LicenceEvent::fact, Collectors.toList())));
        return licences.stream()
                .collect(Collectors.toMap(
                        licence -> licence.id,
                        licence -> answer.apply(life(licence, events.getOrDefault(licence.id, List.of())))));
    }

    /** The function itself, where a life is at hand already. */
    LicenceForce force() {
        return new LicenceForce(rules.numbers());
    }

    /** All that whether the licence is in force depends on, as it is recorded now. */
    public LicenceLife life(Licence licence) {
        return life(
                licence,
                LicenceEvent.<LicenceEvent>list("licenceId = ?1 order by happenedAt, recordedAt, id", licence.id)
                        .stream()
                        .map(LicenceEvent::fact)
                        .toList());
    }

    private static LicenceLife life(Licence licence, List<LifeEvent> events) {
        return new LicenceLife(
                licence.grantedAs.isEvent(),
                monthDay(licence.seasonFrom),
                monthDay(licence.seasonTo),
                licence.hours,
                events);
    }

    private static MonthDay monthDay(String text) {
        return text == null ? null : MonthDay.parse("--" + text);
    }
}
