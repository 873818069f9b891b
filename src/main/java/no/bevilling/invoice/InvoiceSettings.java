package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/** How the municipality of the transaction asks for money: where to, with which KID, and what follows when nobody pays. */
@ApplicationScoped
public class InvoiceSettings {
    /** A number has nine digits, and the KID a control character more. */
    static final int SHORTEST_KID = 10;

    /** Days to pay from a reminder: shorter ones help nobody (inkassoloven § 9 has the same for a notice of collection). */
    static final int SHORTEST_REMINDER = 14;

    private static final int NONE_SAVED = -1;
    private static final int LONGEST_REMINDER = 90;
    private static final int LATEST_REMINDER = 365;
    private static final int LONGEST_SOURCE = 300;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The settings as they were typed. */
    public record Values(
            String accountNumber,
            String kidLength,
            KidAlgorithm kidAlgorithm,
            String leastCharged,
            SentBy sentBy,
            String reminderAfterDays,
            String reminderDays) {}

    /** What stands, or what holds before anybody has saved; not to be changed by others. */
    public InvoiceSetting read() {
        return InvoiceSetting.<InvoiceSetting>findAll().firstResultOptional().orElseGet(InvoiceSetting::new);
    }

    /** What a form saves against. */
    public int version() {
        return InvoiceSetting.<InvoiceSetting>findAll()
                .firstResultOptional()
                .map(stored -> stored.version)
                .orElse(NONE_SAVED);
    }

    /** As {@link #read}, as the form shows it. */
    Values values() {
        InvoiceSetting now = read();
        return new Values(
                BankAccount.grouped(now.accountNumber),
                String.valueOf(now.kidLength),
                now.kidAlgorithm,
                now.leastCharged == 0 ? "" : Kroner.typed(now.leastCharged),
                now.sentBy,
                Objects.toString(now.reminderAfterDays, ""),
                String.valueOf(now.reminderDays));
    }

    /**
     * Saves them.
     *
     * @throws ProblemException 400 naming each field that is wrong
     * @throws StaleVersionException when somebody saved since {@code version} was read
     */
    public void save(Values typed, int version, SignedInAccount actor) {
        List<Problem.Field> wrong = wrong(typed);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Values before = values();
        InvoiceSetting stored = read();
        if (version() != version) {
            throw new StaleVersionException(stored.changedBy, stored.changedAt);
        }
        String account = BankAccount.digits(typed.accountNumber());
        stored.accountNumber = account.isEmpty() ? null : account;
        stored.kidLength = TypedForm.number(typed.kidLength());
        stored.kidAlgorithm = typed.kidAlgorithm();
        stored.leastCharged = blank(typed.leastCharged()) ? 0 : Kroner.ore(typed.leastCharged());
        stored.sentBy = typed.sentBy();
        stored.reminderAfterDays = TypedForm.number(typed.reminderAfterDays());
        stored.reminderDays = TypedForm.number(typed.reminderDays());
        stored.changedBy = actor.displayName();
        stored.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stored.persistAndFlush();
        audit.changed("invoice settings", new UUID(0, Tenant.id()), "saved", changes(before, values()));
    }

    /** What reminders have cost and cost, the newest first. */
    List<ReminderFee> reminderFees() {
        return ReminderFee.list("order by validFrom desc");
    }

    /** What a reminder costs on a day; empty where the municipality has entered nothing that holds then. */
    Optional<ReminderFee> reminderFee(LocalDate day) {
        return ReminderFee.<ReminderFee>find("validFrom <= ?1 order by validFrom desc", day)
                .firstResultOptional()
                .filter(fee -> fee.amountInOre > 0);
    }

    /** Enters what a reminder costs from a day on. What was entered is never changed, since letters rest on it. */
    void addReminderFee(LocalDate from, String amount, String source, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (from == null || ReminderFee.count("validFrom", from) > 0) {
            wrong.add(new Problem.Field("validFrom", "Must be a day that no fee begins on yet"));
        }
        Long ore = Kroner.ore(amount);
        if (ore == null) {
            wrong.add(new Problem.Field("amount", "Must be an amount in kroner"));
        }
        if (!TypedForm.isText(source, LONGEST_SOURCE)) {
            wrong.add(new Problem.Field("source", "Must say where it stands, in at most " + LONGEST_SOURCE));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        ReminderFee fee = new ReminderFee();
        fee.validFrom = from;
        fee.amountInOre = ore;
        fee.source = source.strip();
        fee.enteredBy = actor.displayName();
        fee.enteredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        fee.persistAndFlush();
        audit.changed("reminder fee", fee.id, "entered", Map.of("from", from.toString(), "ore", ore));
    }

    private static List<Problem.Field> wrong(Values typed) {
        List<Problem.Field> wrong = new ArrayList<>();
        String account = BankAccount.digits(typed.accountNumber());
        if (!account.isEmpty() && !BankAccount.isValid(account)) {
            wrong.add(new Problem.Field("accountNumber", "Must be eleven digits with a right control digit, or empty"));
        }
        if (!within(typed.kidLength(), SHORTEST_KID, Kid.LONGEST)) {
            wrong.add(new Problem.Field("kidLength", "Must be from " + SHORTEST_KID + " to " + Kid.LONGEST));
        }
        if (typed.kidAlgorithm() == null) {
            wrong.add(new Problem.Field("kidAlgorithm", "Must be one of " + List.of(KidAlgorithm.values())));
        }
        if (!blank(typed.leastCharged()) && Kroner.ore(typed.leastCharged()) == null) {
            wrong.add(new Problem.Field("leastCharged", "Must be an amount in kroner, or empty"));
        }
        if (typed.sentBy() == null) {
            wrong.add(new Problem.Field("sentBy", "Must be one of " + List.of(SentBy.values())));
        }
        if (!blank(typed.reminderAfterDays()) && !within(typed.reminderAfterDays(), 1, LATEST_REMINDER)) {
            wrong.add(new Problem.Field("reminderAfterDays", "Must be from 1 to " + LATEST_REMINDER + ", or empty"));
        }
        if (!within(typed.reminderDays(), SHORTEST_REMINDER, LONGEST_REMINDER)) {
            wrong.add(
                    new Problem.Field("reminderDays", "Must be from " + SHORTEST_REMINDER + " to " + LONGEST_REMINDER));
        }
        return wrong;
    }

    private static boolean within(String typed, int least, int most) {
        Integer number = TypedForm.number(typed);
        return number != null && number >= least && number <= most;
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static Map<String, String> changes(Values before, Values after) {
        Map<String, String> changes = new LinkedHashMap<>();
        if (!before.accountNumber().equals(after.accountNumber())) {
            // Eleven digits may be somebody's identity number, and the log refuses those.
            changes.put("accountNumber", "changed");
        }
        note(changes, "kidLength", before.kidLength(), after.kidLength());
        note(changes, "kidAlgorithm", before.kidAlgorithm(), after.kidAlgorithm());
        note(changes, "leastCharged", before.leastCharged(), after.leastCharged());
        note(changes, "sentBy", before.sentBy(), after.sentBy());
        note(changes, "reminderAfterDays", before.reminderAfterDays(), after.reminderAfterDays());
        note(changes, "reminderDays", before.reminderDays(), after.reminderDays());
        return changes;
    }

    private static void note(Map<String, String> changes, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(name, before + " -> " + after);
        }
    }
}
