package no.bevilling.knowledgetest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentCodes;
import no.bevilling.party.Person;

/** The proofs of passed tests that the current municipality has given. */
@ApplicationScoped
public class Certificates {
    /** A proof that holds. */
    public record Certificate(String code, TestKind kind, String name, LocalDate passedOn) {}

    /**
     * The proof of a code, where it is of the kind, still holds, and is this person's: by identity number where both have
     * one, by name and birth date elsewhere.
     */
    public Optional<Certificate> held(String typed, TestKind kind, Person person) {
        return DocumentCodes.normalised(typed)
                .flatMap(Certificates::ofCode)
                .filter(test -> test.kind == kind && test.certificateWithdrawnAt == null)
                .filter(test -> isSame(Person.findById(TenantKey.of(test.personId)), person))
                .map(test -> new Certificate(test.certificateCode, test.kind, test.name, test.takenOn));
    }

    private static Optional<KnowledgeTest> ofCode(String code) {
        return KnowledgeTest.<KnowledgeTest>find("certificateCode", code).firstResultOptional();
    }

    private static boolean isSame(Person candidate, Person other) {
        if (candidate.identityLookup != null && other.identityLookup != null) {
            return Arrays.equals(candidate.identityLookup, other.identityLookup);
        }
        return candidate.birthDate != null
                && Objects.equals(candidate.birthDate, other.birthDate)
                && candidate.name.strip().equalsIgnoreCase(other.name.strip());
    }
}
