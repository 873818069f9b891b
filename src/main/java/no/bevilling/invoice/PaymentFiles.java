package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * Payments from the bank: a file is read and shown, and entered when somebody has seen what it does. What fits no invoice is
 * left for a person; nothing is entered twice, whatever file it stands in.
 */
@ApplicationScoped
public class PaymentFiles {
    /** More than a bank sends for a day; a file is read whole. */
    static final long MOST_BYTES = 20_000_000;

    private static final int MOST_MOVEMENTS = 50_000;
    private static final int MOST_IN_A_QUERY = 1_000;
    private static final int FLUSH = 200;

    @Inject
    InvoiceEntries entries;

    @Inject
    InvoiceSettings settings;

    @Inject
    InvoiceAccess access;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * A transaction with what it would do, or did.
     *
     * @param invoice that it is for; null where no invoice fits
     * @param owed what is owed before it, in øre; null where no invoice fits
     */
    public record Seen(PaymentTransaction transaction, PaymentOutcome outcome, Invoice invoice, Long owed) {
        /** What would be owed after it; null where no invoice fits. */
        public Long after() {
            return owed == null ? null : owed - transaction.amountInOre;
        }

        /** Whether it is not what is owed: a part, or too much. */
        public boolean differs() {
            return outcome == PaymentOutcome.READ && after() != null && after() != 0;
        }

        public java.math.BigDecimal amount() {
            return Kroner.of(transaction.incoming ? transaction.amountInOre : -transaction.amountInOre);
        }

        public java.math.BigDecimal left() {
            return after() == null ? null : Kroner.of(after());
        }

        /** What is paid too much, in kroner. */
        public java.math.BigDecimal tooMuch() {
            return after() == null ? null : Kroner.of(-after());
        }
    }

    /**
     * Reads a file and keeps what stands in it; nothing is entered.
     *
     * @return its id, or that of the same file when it was read before
     */
    UUID read(Path file, String name, SignedInAccount actor) throws UnreadablePayments, IOException {
        Optional<PaymentFile> before = known(file);
        if (before.isPresent()) {
            return before.get().id;
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadablePayments(0, "It is larger than a file of payments");
        }
        PaymentFile.Format format = format(file);
        List<Movement> movements;
        try (InputStream content = Files.newInputStream(file)) {
            movements = format == PaymentFile.Format.CAMT054 ? Camt054.read(content) : PaymentCsv.read(content);
        }
        if (movements.isEmpty() || movements.size() > MOST_MOVEMENTS) {
            throw new UnreadablePayments(0, "It holds no payments, or too many");
        }
        PaymentFile kept = new PaymentFile();
        kept.name = FileName.clean(name);
        kept.sha256 = sha256(file);
        kept.format = format;
        kept.readBy = actor.displayName();
        kept.readAt = now();
        kept.persistAndFlush();
        keep(kept, movements);
        audit.changed("payment file", kept.id, "read", Map.of("transactions", movements.size()));
        return kept.id;
    }

    /** The same file, where it was read before. */
    Optional<PaymentFile> known(Path file) {
        return PaymentFile.<PaymentFile>find("sha256", sha256(file)).firstResultOptional();
    }

    private static byte[] sha256(Path file) {
        return HexFormat.of().parseHex(StoredFiles.sha256(file));
    }

    private static PaymentFile.Format format(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            String begins = new String(content.readNBytes(200), java.nio.charset.StandardCharsets.UTF_8);
            return begins.replace("\ufeff", "").strip().startsWith("<")
                    ? PaymentFile.Format.CAMT054
                    : PaymentFile.Format.CSV;
        }
    }

    private void keep(PaymentFile file, List<Movement> movements) {
        List<UUID> fingerprints = Movement.fingerprints(movements);
        for (int i = 0; i < movements.size(); i++) {
            Movement one = movements.get(i);
            PaymentTransaction kept = new PaymentTransaction();
            kept.fileId = file.id;
            kept.position = i + 1;
            kept.fingerprint = fingerprints.get(i);
            kept.incoming = one.incoming();
            kept.returned = one.returned();
            kept.amountInOre = one.amountInOre();
            kept.bookedOn = one.bookedOn();
            kept.kid = shortened(one.kid());
            kept.account = shortened(one.account());
            kept.payer = shortened(one.payer());
            kept.bankReference = shortened(one.reference());
            kept.persist();
            if (i % FLUSH == FLUSH - 1) {
                entities.flush();
            }
        }
        entities.flush();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 200));
    }

    /** @throws ProblemException 404 where there is no such file in the municipality */
    PaymentFile get(UUID id) {
        return PaymentFile.<PaymentFile>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such file in this municipality."));
    }

    long count() {
        return PaymentFile.count();
    }

    List<PaymentFile> newest(int page, int size) {
        return PaymentFile.<PaymentFile>find("order by readAt desc, id")
                .page(page - 1, size)
                .list();
    }

    long countTransactions(UUID file) {
        return PaymentTransaction.count("fileId", file);
    }

    /** How many of a file are in each state; of one that is not entered, what each would come to. */
    Map<PaymentOutcome, Long> counts(UUID file) {
        return seen(PaymentTransaction.list("fileId = ?1 order by position", file)).stream()
                .collect(Collectors.groupingBy(
                        Seen::outcome, () -> new java.util.EnumMap<>(PaymentOutcome.class), Collectors.counting()));
    }

    /** A part of a file, as it stands in it. */
    List<Seen> transactions(UUID file, int page, int size) {
        return seen(PaymentTransaction.<PaymentTransaction>find("fileId = ?1 order by position", file)
                .page(page - 1, size)
                .list());
    }

    /** What was entered from all files and fits nowhere: a person says what it is. The oldest first. */
    List<PaymentTransaction> forPerson(int page, int size) {
        return PaymentTransaction.<PaymentTransaction>find("outcome in ?1 order by bookedOn, id", PERSONS)
                .page(page - 1, size)
                .list();
    }

    long countForPerson() {
        return PaymentTransaction.count("outcome in ?1", PERSONS);
    }

    private static final List<PaymentOutcome> PERSONS = java.util.stream.Stream.of(PaymentOutcome.values())
            .filter(PaymentOutcome::isForPerson)
            .toList();

    /**
     * Enters what fits an invoice, in the order of the file, and leaves the rest to people.
     *
     * @return how many were entered
     * @throws ProblemException 409 where it was entered already
     */
    int enter(UUID id, SignedInAccount actor) {
        PaymentFile file = entities.find(PaymentFile.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (get(id).isEntered()) {
            throw ProblemException.conflict("The file has been entered already.");
        }
        int entered = 0;
        List<Seen> all = seen(PaymentTransaction.list("fileId = ?1 order by position", id));
        for (Seen one : all) {
            PaymentTransaction transaction = one.transaction();
            transaction.outcome = one.outcome();
            if (one.outcome() == PaymentOutcome.READ) {
                enter(transaction, entries.locked(one.invoice().id));
                entered++;
            }
            transaction.persistAndFlush();
        }
        file.enteredBy = actor.displayName();
        file.enteredAt = now();
        file.persistAndFlush();
        audit.changed("payment file", id, "entered", Map.of("entered", entered, "of", all.size()));
        return entered;
    }

    private void enter(PaymentTransaction transaction, Invoice invoice) {
        transaction.outcome = PaymentOutcome.ENTERED;
        transaction.invoiceId = invoice.id;
        // The fingerprint is the entry's reference: the database refuses the same payment a second time.
        entries.pay(invoice, transaction.amountInOre, transaction.bookedOn, transaction.payer, transaction.fingerprint);
    }

    /** A person says which invoice a payment is for. */
    void assign(UUID transactionId, int version, String number, SignedInAccount actor) {
        PaymentTransaction transaction = toHandle(transactionId, version);
        Invoice invoice = Invoice.<Invoice>find("number", number(number))
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.invalid("number", "Must be the number of an invoice here"));
        if (!transaction.incoming || transaction.returned) {
            throw ProblemException.invalid("number", "Only money that came in is entered on an invoice");
        }
        access.requireNoParty(invoice, actor);
        enter(transaction, entries.locked(invoice.id));
        handled(transaction, actor);
        transaction.persistAndFlush();
    }

    /** A person says what it was, and that it is no payment of an invoice here. */
    void explain(UUID transactionId, int version, String note, SignedInAccount actor) {
        PaymentTransaction transaction = toHandle(transactionId, version);
        if (!TypedForm.isText(note, InvoiceEntries.LONGEST_REASON)) {
            throw ProblemException.invalid("note", "Must be a text of at most " + InvoiceEntries.LONGEST_REASON);
        }
        transaction.outcome = PaymentOutcome.HANDLED;
        transaction.handledNote = note.strip();
        handled(transaction, actor);
        transaction.persistAndFlush();
        audit.changed("payment transaction", transactionId, "explained");
    }

    private void handled(PaymentTransaction transaction, SignedInAccount actor) {
        transaction.handledBy = actor.displayName();
        transaction.handledAt = now();
    }

    private PaymentTransaction toHandle(UUID id, int version) {
        PaymentTransaction found = PaymentTransaction.<PaymentTransaction>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such transaction in this municipality."));
        if (!found.outcome.isForPerson() || found.version != version) {
            throw ProblemException.conflict("Somebody has said what it was already.");
        }
        return found;
    }

    private static long number(String typed) {
        String digits = TypedForm.digits(typed);
        return digits.matches("\\d{9,12}") ? Long.parseLong(digits) : -1;
    }

    /** What transactions that are not entered would do, each after those before it. */
    private List<Seen> seen(List<PaymentTransaction> transactions) {
        Map<String, Invoice> byKid = byKid(transactions);
        Set<UUID> known = known(transactions);
        String account = settings.read().accountNumber;
        Map<UUID, Long> owed = new HashMap<>();
        Set<UUID> inThisFile = new HashSet<>();
        List<Seen> seen = new ArrayList<>();
        for (PaymentTransaction one : transactions) {
            Invoice invoice = byKid.get(one.kid);
            PaymentOutcome outcome = one.outcome;
            if (outcome == PaymentOutcome.READ) {
                boolean twice = known.contains(one.fingerprint) || !inThisFile.add(one.fingerprint);
                outcome = outcome(one, invoice, twice, account);
            }
            boolean fits = outcome == PaymentOutcome.READ && invoice != null;
            Long before = fits ? owed.getOrDefault(invoice.id, invoice.balance) : null;
            if (fits) {
                owed.put(invoice.id, before - one.amountInOre);
            }
            Invoice about = one.invoiceId != null ? Invoice.findById(TenantKey.of(one.invoiceId)) : invoice;
            seen.add(new Seen(one, outcome, about, before));
        }
        return seen;
    }

    private static PaymentOutcome outcome(PaymentTransaction one, Invoice invoice, boolean twice, String account) {
        if (twice) {
            return PaymentOutcome.DUPLICATE;
        }
        if (!one.incoming || one.returned) {
            return PaymentOutcome.OUTGOING;
        }
        if (account != null && !one.account.isEmpty() && !account.equals(one.account)) {
            return PaymentOutcome.OTHER_ACCOUNT;
        }
        if (one.kid.isEmpty()) {
            return PaymentOutcome.NO_KID;
        }
        if (invoice == null) {
            return PaymentOutcome.UNKNOWN_KID;
        }
        return one.bookedOn.isBefore(invoice.issuedOn) ? PaymentOutcome.BEFORE_INVOICE : PaymentOutcome.READ;
    }

    private static Map<String, Invoice> byKid(List<PaymentTransaction> transactions) {
        Map<String, Invoice> found = new HashMap<>();
        inParts(transactions.stream()
                        .map(one -> one.kid)
                        .filter(kid -> !kid.isEmpty())
                        .distinct()
                        .toList())
                .forEach(part ->
                        Invoice.<Invoice>list("kid in ?1", part).forEach(invoice -> found.put(invoice.kid, invoice)));
        return found;
    }

    /** The fingerprints that stand in another file already, entered or waiting for a person. */
    private Set<UUID> known(List<PaymentTransaction> transactions) {
        Set<UUID> found = new HashSet<>();
        if (transactions.isEmpty()) {
            return found;
        }
        UUID file = transactions.get(0).fileId;
        inParts(transactions.stream().map(one -> one.fingerprint).distinct().toList())
                .forEach(part -> found.addAll(entities.createQuery(
                                "select t.fingerprint from PaymentTransaction t where t.fingerprint in :some"
                                        + " and t.fileId <> :file and t.outcome not in :not",
                                UUID.class)
                        .setParameter("some", part)
                        .setParameter("file", file)
                        .setParameter("not", List.of(PaymentOutcome.READ, PaymentOutcome.DUPLICATE))
                        .getResultList()));
        return found;
    }

    private static <T> List<List<T>> inParts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_IN_A_QUERY) {
            parts.add(all.subList(from, Math.min(all.size(), from + MOST_IN_A_QUERY)));
        }
        return parts;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
