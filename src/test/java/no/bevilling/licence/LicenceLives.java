package no.bevilling.licence;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.RuleBaseLoader;
import no.bevilling.rules.RuleFolder;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/** Tells the life of a licence, event by event, in Norwegian time. */
final class LicenceLives {
    static final NationalNumbers NUMBERS = numbers();

    private final List<LifeEvent> events = new ArrayList<>();
    private List<HoursRow> hours = List.of();
    private boolean occasion;
    private MonthDay seasonFrom;
    private MonthDay seasonTo;

    private static NationalNumbers numbers() {
        List<LayerSource> national = RuleFolder.read(Path.of("rules")).stream()
                .filter(layer -> layer.path().endsWith("national"))
                .toList();
        return NationalNumbers.of(new RuleBaseLoader().load(national));
    }

    /** A licence for the period, both days included. */
    static LicenceLives granted(String from, String to) {
        return new LicenceLives().period(from, to);
    }

    LicenceLives period(String from, String to) {
        events.add(new LifeEvent(
                UUID.randomUUID(),
                LicenceEventKind.PERIOD_GRANTED,
                moment(from),
                null,
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                null));
        return this;
    }

    LicenceLives until(String closing) {
        hours = List.of(new HoursRow(
                Area.INDOOR, 1, List.of(Day.values()), ClockTime.parse("13:00"), ClockTime.parse(closing)));
        return this;
    }

    LicenceLives forOneOccasion() {
        occasion = true;
        return this;
    }

    LicenceLives season(MonthDay from, MonthDay to) {
        seasonFrom = from;
        seasonTo = to;
        return this;
    }

    LicenceLives then(LicenceEventKind kind, String at) {
        return then(kind, at, null);
    }

    LicenceLives then(LicenceEventKind kind, String at, String until) {
        return then(kind, moment(at), until == null ? null : moment(until));
    }

    LicenceLives then(LicenceEventKind kind, Instant at, Instant until) {
        events.add(new LifeEvent(UUID.randomUUID(), kind, at, until, null, null, null, null));
        return this;
    }

    /** Something about the event told last. */
    LicenceLives butThat(LicenceEventKind kind, String at) {
        UUID last = events.get(events.size() - 1).id();
        events.add(new LifeEvent(UUID.randomUUID(), kind, moment(at), null, null, null, last, null));
        return this;
    }

    /** The decision behind the event told last waits for its appeal, from the first moment to the second. */
    LicenceLives waits(String at, String until) {
        UUID last = events.get(events.size() - 1).id();
        return waits(last, moment(at), until == null ? null : moment(until));
    }

    /** The decision behind the event of that place in the tale waits. */
    LicenceLives waits(int event, Instant at, Instant until) {
        return waits(events.get(event % events.size()).id(), at, until);
    }

    private LicenceLives waits(UUID event, Instant at, Instant until) {
        events.add(new LifeEvent(
                UUID.randomUUID(),
                LicenceEventKind.EFFECT_WAITS,
                at,
                until,
                null,
                null,
                event,
                "forvaltningsloven § 42"));
        return this;
    }

    /** The same life without the event of that place in the tale. */
    LicenceLife without(int event) {
        List<LifeEvent> others = new ArrayList<>(events);
        others.remove(event % events.size());
        return new LicenceLife(occasion, seasonFrom, seasonTo, hours, List.copyOf(others));
    }

    LicenceLife life() {
        return new LicenceLife(occasion, seasonFrom, seasonTo, hours, List.copyOf(events));
    }

    Force at(String moment) {
        return at(moment(moment));
    }

    Force at(Instant instant) {
        return new LicenceForce(NUMBERS).at(life(), instant);
    }

    /** 2028-10-01 is its midnight; 2028-10-01T01:30 the time on the clock. */
    static Instant moment(String text) {
        return (text.contains("T")
                        ? LocalDateTime.parse(text)
                        : LocalDate.parse(text).atStartOfDay())
                .atZone(ZoneId.of("Europe/Oslo"))
                .toInstant();
    }
}
