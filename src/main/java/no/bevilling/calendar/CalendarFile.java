package no.bevilling.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a calendar as iCalendar (RFC 5545), with the time zone of Norway and ids that stay. */
final class CalendarFile {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String PRODUCT = "-//Bevilling//Kalender//NO";

    /** How often programs are asked to read it again. */
    private static final String EVERY = "PT1H";

    private CalendarFile() {}

    /** Read from the library when it is first needed: the library keeps each reading for good. */
    private static final class Norway {
        static final VTimeZone ZONE = zone();

        /** Its rules are those of Berlin since 1980, and the library gives them under that name. */
        private static VTimeZone zone() {
            VTimeZone zone = TimeZoneRegistryFactory.getInstance()
                    .createRegistry()
                    .getTimeZone(OSLO.getId())
                    .getVTimeZone()
                    .copy();
            zone.removeAll("TZURL", "X-LIC-LOCATION", "X-PROLEPTIC-TZNAME");
            zone.replace(new TzId(OSLO.getId()));
            return zone;
        }
    }

    /**
     * The file.
     *
     * @param name what programs call the calendar
     * @param server where everybody reaches this installation; its host ends the ids
     */
    static String write(String name, String server, List<CalendarItem> items) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY));
        calendar.add(Norway.ZONE);
        String host = URI.create(server).getHost();
        items.forEach(item -> calendar.add(event(item, server, host)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(CalendarItem item, String server, String host) {
        VEvent event = new VEvent(false);
        event.add(new Uid(item.uid() + "@" + host));
        event.add(new DtStamp(item.changedAt()));
        event.add(new Sequence(item.sequence()));
        if (item.day() != null) {
            event.add(new DtStart<>(item.day()));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            event.add(new DtStart<>(item.from().atZone(OSLO)));
            if (item.to() != null) {
                event.add(new DtEnd<>(item.to().atZone(OSLO)));
            }
        }
        event.add(new Summary(item.summary()));
        if (!item.place().isEmpty()) {
            event.add(new Location(item.place()));
        }
        event.add(new Description(server + item.page()));
        event.add(new Url(URI.create(server + item.page())));
        return event;
    }
}
