package no.bevilling.rules.fact;

/** What a shop essentially sells (alkoholforskriften § 3-4). */
public enum MainAssortment {
    GROCERIES,
    FUEL,
    KIOSK_GOODS
}
