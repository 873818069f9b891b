package no.bevilling.document;

/** What a consulted body said, in short. */
public record StatementSummary(String body, String content) {
    public StatementSummary {
        Required.text(body, "statement.body");
        Required.text(content, "statement.content");
    }
}
