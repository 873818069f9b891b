package no.bevilling.rules.fact;

/**
 * Hours asked for, one fact per row of the request and day. {@code from} and {@code to} are minutes after midnight; the
 * next morning is more than 1440.
 */
public record HoursAsked(Area area, int drinkGroup, Day day, int from, int to, String fromText, String toText) {}
