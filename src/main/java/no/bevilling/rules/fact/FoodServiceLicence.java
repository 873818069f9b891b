package no.bevilling.rules.fact;

/** The state of the food-service licence (serveringsbevilling, serveringsloven §§ 2-3). */
public enum FoodServiceLicence {
    GRANTED,
    APPLIED_FOR,
    NONE,
    NOT_REQUIRED
}
