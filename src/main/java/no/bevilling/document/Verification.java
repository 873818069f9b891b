package no.bevilling.document;

/**
 * How anybody can check that a document is genuine and still holds.
 *
 * @param code the short code printed in the document
 * @param url the public page for that code, absolute
 */
public record Verification(String code, String url) {
    public Verification {
        Required.text(code, "verification.code");
        Required.text(url, "verification.url");
    }
}
