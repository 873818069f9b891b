package no.bevilling.document;

/**
 * A rule that a decision rests on.
 *
 * @param reference where it stands: {@code alkoholloven § 4-4}, {@code Valdres 3.3.2 pkt. 10}
 * @param content what it says, in the letter's language form
 */
public record RuleApplied(String reference, String content) {
    public RuleApplied {
        Required.text(reference, "rule.reference");
        Required.text(content, "rule.content");
    }
}
