package no.bevilling.rules.fact;

/** The outdoor serving area (uteservering). */
public record OutdoorArea(boolean delimited, Delimitation delimitation) {}
