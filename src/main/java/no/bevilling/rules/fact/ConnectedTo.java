package no.bevilling.rules.fact;

/** What a place lies in or belongs together with. */
public enum ConnectedTo {
    SHOPPING_CENTRE,
    HAIRDRESSER,
    ALPINE_FACILITY,
    CAMPSITE,
    SPORTS_FACILITY,
    PETROL_STATION,
    KIOSK
}
