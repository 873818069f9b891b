package no.bevilling.document;

/** A person who stands behind a decision. */
public record Signatory(String name, String title) {
    public Signatory {
        Required.text(name, "signatory.name");
        Required.text(title, "signatory.title");
    }
}
