package no.bevilling.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The ground on which somebody acted for the holder, as it was when the application was handed in.
 *
 * @param actingAs as the applicant says
 * @param name of the applicant's account
 * @param proof what shows it
 * @param checkedOn the day it was looked into
 * @param authorisation the one that it rests on; null for the others
 * @param giver who gave that authorisation; null for the others
 * @param giverAs as what
 * @param giverProof what showed that the giver holds that role
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(
        ActingAs actingAs,
        String name,
        Proof proof,
        LocalDate checkedOn,
        UUID authorisation,
        String giver,
        ActingAs giverAs,
        Proof giverProof) {
    /** What shows that somebody holds a role. */
    public enum Proof {
        /** Enhetsregisteret has a person of that name and birth date in the role. */
        REGISTER,
        /** Enhetsregisteret has a person of that name in the role; the birth date could not be compared. */
        REGISTER_BY_NAME,
        /** Enhetsregisteret answers, and has nobody of that name in the role. */
        NOT_IN_REGISTER,
        /** Nothing but the applicant's own word: the register was not asked, or did not answer. */
        OWN_WORD,
        /** An authorisation that was given in this product, and stood. */
        AUTHORISATION,
        /** A written authorisation that came with the application; a caseworker reads it. */
        DOCUMENT;

        /** Whether somebody else than the applicant vouches for it. */
        public boolean isConfirmed() {
            return this == REGISTER || this == REGISTER_BY_NAME;
        }
    }
}
