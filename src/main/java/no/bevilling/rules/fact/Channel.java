package no.bevilling.rules.fact;

/** How goods reach the buyer. */
public enum Channel {
    COUNTER,
    SELF_CHECKOUT,
    ONLINE,
    DELIVERY,
    TELEPHONE
}
