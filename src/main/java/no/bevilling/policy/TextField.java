package no.bevilling.policy;

/** A text of a form, in one language. */
public record TextField(String name, String label, String value) {}
