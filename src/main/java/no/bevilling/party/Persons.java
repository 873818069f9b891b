package no.bevilling.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.TenantKey;

/** The natural persons that a municipality's cases name. */
@ApplicationScoped
public class Persons {
    @Inject
    IdentityNumbers identityNumbers;

    /** Whether the number is valid and may be used here: made-up ones in a demo only. */
    public boolean mayBe(String identityNumber) {
        return identityNumbers.isAllowed(identityNumber);
    }

    /** The birth dates that are known of these people, in the municipality of the current transaction. */
    public Map<UUID, LocalDate> birthDates(Collection<UUID> ids) {
        Map<UUID, LocalDate> dates = new HashMap<>();
        if (!ids.isEmpty()) {
            Person.<Person>list("id in ?1", ids).stream()
                    .filter(person -> person.birthDate != null)
                    .forEach(person -> dates.put(person.id, person.birthDate));
        }
        return dates;
    }

    /**
     * A person as told, new where {@code existing} is null. The birth date follows from the identity number, where
     * that is given.
     *
     * @param identityNumber valid, or null to leave what is stored
     * @return the person's id
     */
    public UUID keep(UUID existing, String name, LocalDate birthDate, String identityNumber) {
        Person person = existing == null ? new Person() : Person.findById(TenantKey.of(existing));
        person.name = name;
        if (birthDate != null) {
            person.birthDate = birthDate;
        }
        if (identityNumber != null) {
            IdentityNumbers.Sealed sealed = identityNumbers.seal(identityNumber);
            person.birthDate = IdentityNumber.birthDate(identityNumber);
            person.identityNumber = sealed.cipher();
            person.identityKeyId = sealed.keyId();
            person.identityLookup = identityNumbers.lookup(identityNumber);
        }
        if (existing == null) {
            person.persist();
        }
        return person.id;
    }

    /** The same person once more, for another application: each has rows of its own, which nobody else may change. */
    public UUID copy(UUID id) {
        Person known = Person.findById(TenantKey.of(id));
        Person copy = new Person();
        copy.name = known.name;
        copy.birthDate = known.birthDate;
        copy.identityNumber = known.identityNumber;
        copy.identityKeyId = known.identityKeyId;
        copy.identityLookup = known.identityLookup;
        copy.persist();
        return copy.id;
    }

    /** Erases a person, for good. */
    public void erase(UUID id) {
        Person.deleteById(TenantKey.of(id));
    }
}
