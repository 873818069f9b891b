package no.bevilling.invoice;

/** How the control character of a KID is reckoned; agreed with the bank for the account. */
public enum KidAlgorithm {
    /** Modulus 10 (Luhn): weights 2 and 1 from the right, the digits of each product added. */
    MOD10,
    /** Modulus 11: weights 2 to 7 from the right; where the rest would ask for the digit 10, the character is a hyphen. */
    MOD11
}
