package no.bevilling.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.application.ApplicationForm.Event;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/**
 * What an event asks for as a licence: its days are the period, and the hours of each night are hours as the rules, the
 * decision and the licence read them.
 */
final class EventHours {
    private static final int SPIRITS = 3;
    private static final int WEEK = 7;

    private EventHours() {}

    /** The answers with hours and period that follow from the event, as far as it is told. */
    static ApplicationForm into(ApplicationForm form) {
        Event event = form.event();
        if (event == null || event.from() == null || event.to() == null) {
            return form;
        }
        Licence licence = form.licence() == null ? Licence.empty() : form.licence();
        return form.withLicence(
                licence.withPeriod(event.from().toLocalDate(), lastNight(event)).withHours(rows(event, licence)));
    }

    /** A night that reaches into the next morning belongs to the day it began. */
    static LocalDate lastNight(Event event) {
        LocalDate last = event.to().toLocalDate();
        boolean endsBeforeItOpens = event.servingFrom() != null
                && event.to().toLocalTime().toSecondOfDay() / 60
                        <= event.servingFrom().minutes();
        return endsBeforeItOpens && last.isAfter(event.from().toLocalDate()) ? last.minusDays(1) : last;
    }

    private static List<HoursRow> rows(Event event, Licence licence) {
        List<HoursRow> rows = new ArrayList<>();
        if (event.areas() == null || licence.drinkGroups() == null) {
            return rows;
        }
        List<Day> days = days(event.from().toLocalDate(), lastNight(event));
        for (Area area : event.areas()) {
            for (int group : licence.drinkGroups()) {
                ClockTime from = group == SPIRITS ? event.spiritsFrom() : event.servingFrom();
                ClockTime to = group == SPIRITS ? event.spiritsTo() : event.servingTo();
                if (from != null && to != null) {
                    rows.add(new HoursRow(area, group, days, from, to));
                }
            }
        }
        return rows;
    }

    private static List<Day> days(LocalDate first, LocalDate last) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .limit(WEEK)
                .map(day -> Day.valueOf(day.getDayOfWeek().name()))
                .sorted()
                .toList();
    }
}
