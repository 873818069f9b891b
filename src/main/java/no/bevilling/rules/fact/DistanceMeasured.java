package no.bevilling.rules.fact;

/** A distance beside the least one that a table asks for, in metres, for the question of a form. */
public record DistanceMeasured(String question, NearbyKind kind, String name, int metres, int limit) {}
