package no.bevilling.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.regex.Pattern;
import no.bevilling.party.IdentityNumber;

/** What an entry says. */
public record AuditPayload(
        String at,
        AuditKind kind,
        String actor,
        String actorName,
        String subject,
        String subjectId,
        String action,
        Map<String, Object> details) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9A-Za-z-])\\d{6} ?\\d{5}(?![0-9A-Za-z-])");

    static AuditPayload read(String payload) {
        try {
            return JSON.readValue(payload, AuditPayload.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This entry of the log cannot be read", e);
        }
    }

    /** The log outlives the case: no identity number belongs there, a synthetic one neither. */
    static void refuseIdentityNumbers(String text) {
        boolean found = ELEVEN_DIGITS
                .matcher(text)
                .results()
                .anyMatch(candidate -> IdentityNumber.isValid(candidate.group().replace(" ", "")));
        if (found) {
            throw new IllegalArgumentException("An identity number does not belong in the audit log");
        }
    }
}
