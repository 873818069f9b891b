package no.bevilling.application;

/** What can be wrong with an answer, with the words of the API; pages have their own in the reader's language. */
public enum Flaw {
    MISSING("Is missing"),
    NOT_A_TEXT("Contains characters that cannot be printed"),
    TOO_OLD("Is older than the municipality's rules allow"),
    NO_DATE_ON_PAPER("The date on the paper must be given, since it may not be too old"),
    TOO_LONG("Is longer than is taken"),
    NOT_A_NUMBER("Must be a number"),
    NOT_A_WHOLE_NUMBER("Must be a whole number"),
    OUT_OF_RANGE("Is outside what is possible"),
    NOT_A_DATE("Must be a date that exists, as 2026-12-01"),
    NOT_A_MOMENT("Must be a date and a time, as 2026-12-01T18:00"),
    NOT_A_TIME("Must be a time of day, as 23:30"),
    NOT_A_CHOICE("Is not one of the choices"),
    NOT_ORGANISATION_NUMBER("Must be a valid organisation number of nine digits"),
    NOT_IDENTITY_NUMBER("Must be a valid identity number of eleven digits"),
    NOT_POSTAL_CODE("Must be four digits"),
    NOT_EMAIL("Must be an e-mail address"),
    NOT_TELEPHONE("Must be a telephone number"),
    NOT_A_CODE("Must be a code of twelve letters and digits, as ABCD-EFGH-JKMN"),
    NOT_CADASTRAL_UNIT("Must be gårdsnummer/bruksnummer, as 63/12"),
    NOT_A_COMBINATION("Must be 1, 1 and 2, or 1, 2 and 3 (alkoholloven § 4-2)"),
    ENDS_BEFORE_START("Must not be before the first day"),
    IN_THE_FUTURE("Must not be in the future"),
    PASSED("Must not be in the past"),
    NOT_A_PERSON("There is no such person in this application"),
    TWICE("Is given twice"),
    OVER_A_HUNDRED("The shares add up to more than 100 per cent"),
    NOT_ASKED_FOR("Concerns something that is not asked for"),
    INCOMPLETE("Both from and to are needed");

    private final String sentence;

    Flaw(String sentence) {
        this.sentence = sentence;
    }

    /** One English sentence for the API; never repeats what was sent. */
    public String sentence() {
        return sentence;
    }
}
