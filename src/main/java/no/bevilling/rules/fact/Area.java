package no.bevilling.rules.fact;

/** Inside, or an outdoor serving area (uteservering). */
public enum Area {
    INDOOR,
    OUTDOOR
}
