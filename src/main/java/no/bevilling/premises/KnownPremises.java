package no.bevilling.premises;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.TenantKey;
import no.bevilling.rules.fact.VenueKind;

/** The places that a municipality knows. */
@ApplicationScoped
public class KnownPremises {
    /**
     * Records what a licence has been granted for: from now on the place is of that kind. An application alone changes
     * nothing of what the municipality knows.
     */
    public void becomes(UUID id, VenueKind kind) {
        Premises place = Premises.findById(TenantKey.of(id));
        place.venueKind = kind;
    }

    /**
     * The place of that name, address and postal code, or {@code told} itself, added. A known place keeps what the
     * municipality has recorded of it; only what was empty is filled, so that one timeline runs over all its cases.
     */
    public Premises knownOrAdded(Premises told) {
        Optional<Premises> known = Premises.<Premises>find(
                        "lower(name) = lower(?1) and lower(streetAddress) = lower(?2) and postalCode = ?3 order by id",
                        told.name.strip(),
                        told.streetAddress.strip(),
                        told.postalCode)
                .firstResultOptional();
        if (known.isEmpty()) {
            told.persist();
            return told;
        }
        Premises place = known.get();
        if (place.cadastralUnit.isBlank()) {
            place.cadastralUnit = told.cadastralUnit;
        }
        if (place.latitude == null) {
            place.latitude = told.latitude;
            place.longitude = told.longitude;
        }
        if (place.seats == null) {
            place.seats = told.seats;
        }
        return place;
    }

    /** The place of that name and address, or a new one of which nothing more is known: somebody came upon it. */
    public Premises knownOrMet(String name, String address) {
        return Premises.<Premises>find(
                        "lower(name) = lower(?1) and lower(streetAddress) = lower(?2) order by id",
                        name.strip(),
                        address.strip())
                .firstResultOptional()
                .orElseGet(() -> {
                    Premises met = new Premises();
                    met.name = name.strip();
                    met.streetAddress = address.strip();
                    met.venueKind = VenueKind.OTHER;
                    met.persist();
                    return met;
                });
    }
}
