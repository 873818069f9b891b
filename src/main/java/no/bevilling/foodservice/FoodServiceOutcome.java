package no.bevilling.foodservice;

/** How an application for a food-service licence ends; taken back or rejected, it has none. */
public enum FoodServiceOutcome {
    GRANTED,
    REFUSED
}
