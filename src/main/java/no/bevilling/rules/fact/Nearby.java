package no.bevilling.rules.fact;

/** Something near the place, with the distance in metres. */
public record Nearby(NearbyKind kind, String name, int metres) {}
