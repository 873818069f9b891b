package no.bevilling.rules.fact;

import java.util.List;

/** The place. A property that is not known has an empty value, and no question that needs it is asked. */
public record Premises(
        VenueKind venueKind,
        FoodServiceLicence foodServiceLicence,
        Zone zone,
        List<ConnectedTo> connectedTo,
        boolean noiseNuisance,
        boolean familyCampsite,
        boolean terraceOfRestaurant,
        MainAssortment mainAssortment,
        int seats,
        OtherLicence otherLicence) {}
