package no.bevilling.rules.fact;

/** The part a person has in a licence. */
public enum PersonRole {
    MANAGER,
    DEPUTY,
    HOLDER,
    INFLUENTIAL
}
