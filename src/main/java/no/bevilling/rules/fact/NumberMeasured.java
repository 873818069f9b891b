package no.bevilling.rules.fact;

/** A number beside its limit, for the question of a form. */
public record NumberMeasured(String question, long value, long limit) {}
