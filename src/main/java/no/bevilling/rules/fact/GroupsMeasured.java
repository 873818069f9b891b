package no.bevilling.rules.fact;

/** One drink group asked for, and whether a table allows it, for the question of a form. */
public record GroupsMeasured(String question, int group, boolean listed, String requested, String limit) {}
