package no.bevilling.rules;

/** What may be required in a time of day, with the text of the condition. */
public enum Requirement {
    /** Ordensvakter; the number of them. */
    DOOR_GUARDS(
            "Det skal være minst {number} ordensvakter fra kl. {from} til kl. {to}.",
            "Det skal vere minst {number} ordensvakter frå kl. {from} til kl. {to}.",
            "There must be at least {number} door guards from {from} to {to}."),
    /** Staff trained in responsible serving; the number of them. */
    TRAINED_STAFF(
            "Minst {number} av de ansatte på vakt fra kl. {from} til kl. {to} skal ha gjennomført kurs i ansvarlig vertskap.",
            "Minst {number} av dei tilsette på vakt frå kl. {from} til kl. {to} skal ha gjennomført kurs i ansvarleg vertskap.",
            "At least {number} of the staff on duty from {from} to {to} must be trained in responsible serving."),
    /** The least age to be let in, in years. */
    DOOR_AGE_LIMIT(
            "Fra kl. {from} til kl. {to} er aldersgrensen for å komme inn {number} år.",
            "Frå kl. {from} til kl. {to} er aldersgrensa for å kome inn {number} år.",
            "From {from} to {to} the age limit for admission is {number} years.");

    private final Text text;

    Requirement(String nb, String nn, String en) {
        text = new Text(nb, nn, en);
    }

    /** The condition, with {@code {number}}, {@code {from}} and {@code {to}} to be filled in. */
    public Text text() {
        return text;
    }
}
