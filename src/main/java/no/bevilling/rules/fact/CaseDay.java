package no.bevilling.rules.fact;

import java.time.LocalDate;

/** The day the case is judged by: for an event the day of the event. */
public record CaseDay(LocalDate date, Day day) {}
