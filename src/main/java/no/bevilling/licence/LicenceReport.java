package no.bevilling.licence;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What somebody reports about a licence.
 *
 * @param on the day it happened; for a manager and a closing business the last day of work
 * @param at the time of that day; null where it is not known: the beginning of the day
 * @param toldOn the day the municipality was told; null for today
 * @param dueOn last day to apply for a new manager; asked for where the manager has left
 * @param note in the reporter's words
 */
public record LicenceReport(
        LicenceReportKind kind, LocalDate on, LocalTime at, LocalDate toldOn, LocalDate dueOn, String note) {}
