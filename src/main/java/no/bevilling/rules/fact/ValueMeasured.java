package no.bevilling.rules.fact;

/** A value, and whether it stands in the list of a form's question. {@code listText} is the list for people. */
public record ValueMeasured(String question, String value, boolean listed, String listText) {}
