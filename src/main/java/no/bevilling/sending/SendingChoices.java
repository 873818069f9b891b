package no.bevilling.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bevilling.audit.Audit;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.SendingChannel;
import no.bevilling.party.OrganisationNumber;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;

/** By which channel the municipality of the current transaction sends to whom. */
@ApplicationScoped
public class SendingChoices {
    private static final int LONGEST = 200;
    private static final int NOT_STORED = -1;

    @Inject
    Audit audit;

    /**
     * A choice as typed and as stored.
     *
     * @param version to save against; -1 where nothing is stored yet
     */
    public record Choice(
            OutboxRecipient recipient,
            SendingChannel channel,
            String email,
            String organisationNumber,
            boolean attachLetter,
            int version) {
        /** Applicants read letters in the inbox; the bodies have none here. */
        public boolean hasInbox() {
            return recipient == OutboxRecipient.APPLICANT;
        }

        /** The name of one of its fields in a form. */
        public String name(String field) {
            return recipient + "." + field;
        }

        /** Whether an e-mail brings the letter: always to one who has no inbox, or it would tell nothing. */
        public boolean attaches() {
            return attachLetter || !hasInbox();
        }
    }

    /** What is chosen for a kind of recipient, or the product's default: e-mail to applicants, print to bodies. */
    public Choice of(OutboxRecipient recipient) {
        return SendingChoice.<SendingChoice>find("recipient", recipient)
                .firstResultOptional()
                .map(SendingChoices::choice)
                .orElseGet(() -> standard(recipient));
    }

    /** Each kind of recipient. */
    public List<Choice> all() {
        return OutboxRecipient.ofLetters().stream().map(this::of).toList();
    }

    /**
     * Saves what was typed.
     *
     * @throws ProblemException naming each field that is wrong, as {@code POLICE.email}
     * @throws StaleVersionException when somebody saved meanwhile
     */
    public void save(List<Choice> typed) {
        List<Problem.Field> wrong =
                typed.stream().flatMap(choice -> wrong(choice).stream()).toList();
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        for (Choice choice : typed) {
            if (!choice.equals(of(choice.recipient()))) {
                store(choice);
            }
        }
    }

    private void store(Choice choice) {
        SendingChoice stored = SendingChoice.<SendingChoice>find("recipient", choice.recipient())
                .firstResultOptional()
                .orElseGet(SendingChoice::new);
        if ((stored.recipient == null ? NOT_STORED : stored.version) != choice.version()) {
            throw new StaleVersionException("", null);
        }
        stored.recipient = choice.recipient();
        stored.channel = choice.channel();
        stored.email = choice.email().strip();
        stored.organisationNumber = choice.organisationNumber().isEmpty() ? null : choice.organisationNumber();
        stored.attachLetter = choice.attachLetter();
        stored.persistAndFlush();
        audit.changed(
                "sending",
                stored.id,
                "settings",
                Map.of("recipient", choice.recipient(), "channel", choice.channel(), "attach", choice.attachLetter()));
    }

    private static List<Problem.Field> wrong(Choice choice) {
        List<Problem.Field> wrong = new ArrayList<>();
        String at = choice.recipient() + ".";
        if (choice.channel() == null) {
            wrong.add(new Problem.Field(at + "channel", "must be EMAIL, SVARUT or PRINT"));
        }
        boolean needsAddress = choice.channel() == SendingChannel.EMAIL && !choice.hasInbox();
        if (choice.email().isBlank()
                ? needsAddress
                : !Addresses.isEmail(choice.email()) || choice.email().length() > LONGEST) {
            wrong.add(new Problem.Field(at + "email", "must be an e-mail address"));
        }
        if (!choice.organisationNumber().isEmpty() && !OrganisationNumber.isValid(choice.organisationNumber())) {
            wrong.add(new Problem.Field(
                    at + "organisationNumber", "must be nine digits with a right control digit, or empty"));
        }
        return wrong;
    }

    private static Choice standard(OutboxRecipient recipient) {
        SendingChannel channel = recipient == OutboxRecipient.APPLICANT ? SendingChannel.EMAIL : SendingChannel.PRINT;
        return new Choice(recipient, channel, "", "", false, NOT_STORED);
    }

    private static Choice choice(SendingChoice stored) {
        return new Choice(
                stored.recipient,
                stored.channel,
                stored.email,
                stored.organisationNumber == null ? "" : stored.organisationNumber,
                stored.attachLetter,
                stored.version);
    }
}
