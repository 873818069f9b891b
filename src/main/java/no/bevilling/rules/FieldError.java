package no.bevilling.rules;

/** One thing that is wrong with a request: the field by path ({@code application.hours[0].to}) and what is wrong with it. */
public record FieldError(String field, String message) {}
