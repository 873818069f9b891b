package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseNumbers;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Words;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** Makes invoices of what other rooms ask to have charged, and answers what is owed. */
@ApplicationScoped
public class Invoicing implements Receivables {
    /** The series of the numbers: invoices and credit notes share it. */
    static final String SERIES = "INVOICE";

    private static final int LONGEST_TEXT = 500;

    @Inject
    InvoiceSettings settings;

    @Inject
    InvoiceEntries entries;

    @Inject
    InvoicePapers papers;

    @Inject
    CaseNumbers numbers;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public UUID charge(Charge charge) {
        Optional<Invoice> before = find(charge.kind(), charge.reference());
        if (before.isPresent()) {
            return before.get().id;
        }
        LocalDate today = LocalDate.now(clock);
        List<Problem.Field> wrong = wrong(charge, today);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        InvoiceSetting setting = settings.read();
        Invoice made = invoice(charge, setting, today);
        made.persistAndFlush();
        List<InvoiceLine> lines = lines(made, charge.lines());
        long charged = lines.stream().mapToLong(line -> line.amountInOre).sum();
        entries.add(made, EntryKind.CHARGE, charged, today, "", charge.reference());
        audit.changed("invoice", made.id, "issued", Map.of("number", made.number, "ore", charged));
        if (charged < setting.leastCharged) {
            entries.add(made, EntryKind.WRITE_OFF, -charged, today, belowLeast(setting), null);
        } else {
            made.documentId = papers.invoice(made, lines, charged, setting).orElse(null);
            made.persistAndFlush();
        }
        entities.refresh(made);
        return made.id;
    }

    private Invoice invoice(Charge charge, InvoiceSetting setting, LocalDate today) {
        Organisation payer = Organisation.findById(TenantKey.of(charge.organisationId()));
        Invoice made = new Invoice();
        made.number = nextNumber(today);
        made.kid = Kid.of(made.number, setting.kidLength, setting.kidAlgorithm);
        made.kind = charge.kind();
        made.reference = charge.reference();
        made.caseId = charge.caseId();
        made.licenceId = charge.licenceId();
        made.premisesId = charge.premisesId();
        made.organisationId = charge.organisationId();
        made.letterId = charge.letterId();
        made.year = charge.year();
        made.issuedOn = today;
        made.dueOn = charge.dueOn();
        made.accountNumber = setting.accountNumber;
        made.payerName = payer.name;
        made.payerNumber = payer.organisationNumber;
        made.payerAddress = payer.postalAddress;
        made.buyerReference = buyerReference(charge, made.number);
        return made;
    }

    /** The next number of the year, for an invoice or a credit note. */
    long nextNumber(LocalDate today) {
        return today.getYear() * Invoice.A_YEAR + numbers.next(SERIES, today.getYear());
    }

    /** What the payer knows the matter by. */
    private static String buyerReference(Charge charge, long number) {
        if (charge.licenceId() != null) {
            return Licence.<Licence>findById(TenantKey.of(charge.licenceId())).licenceNumber;
        }
        return charge.caseId() != null
                ? LicensingCase.<LicensingCase>findById(TenantKey.of(charge.caseId()))
                        .number()
                : Invoice.slashed(number);
    }

    private static List<InvoiceLine> lines(Invoice of, List<ChargeLine> asked) {
        List<InvoiceLine> lines = new ArrayList<>();
        for (ChargeLine one : asked) {
            InvoiceLine line = new InvoiceLine();
            line.invoiceId = of.id;
            line.position = lines.size() + 1;
            line.text = one.text().strip();
            line.quantity = one.quantity();
            line.unit = one.unit();
            line.unitPrice = one.unitPrice();
            line.amountInOre = one.amountInOre();
            line.persist();
            lines.add(line);
        }
        return lines;
    }

    private static String belowLeast(InvoiceSetting setting) {
        Municipality here = Municipality.findById(setting.municipalityId);
        return Words.in(here.languageForm).filled("invoice.belowLeast", Kroner.typed(setting.leastCharged));
    }

    private static List<Problem.Field> wrong(Charge charge, LocalDate today) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (charge.organisationId() == null || Organisation.findById(TenantKey.of(charge.organisationId())) == null) {
            wrong.add(new Problem.Field("organisationId", "Must be somebody who pays"));
        }
        if (charge.dueOn() == null || charge.dueOn().isBefore(today)) {
            wrong.add(new Problem.Field("dueOn", "Must be today or later"));
        }
        boolean whole = charge.lines().stream()
                .allMatch(line -> line.text() != null
                        && !line.text().isBlank()
                        && line.text().length() <= LONGEST_TEXT
                        && line.quantity() != null
                        && line.quantity().compareTo(BigDecimal.ZERO) > 0
                        && line.unitPrice() != null
                        && line.unitPrice().signum() >= 0
                        && line.amountInOre() >= 0);
        if (!whole || charge.lines().stream().mapToLong(ChargeLine::amountInOre).sum() <= 0) {
            wrong.add(new Problem.Field("lines", "Must come to more than nothing, each with a text and an amount"));
        }
        return wrong;
    }

    @Override
    public UUID credit(UUID invoice, long amountInOre, UUID reference, String reason) {
        return entries.credit(invoice, amountInOre, reference, reason);
    }

    @Override
    public void suspend(UUID invoice, boolean waits) {
        Invoice of = entries.locked(invoice);
        if (of.suspended != waits) {
            of.suspended = waits;
            of.persistAndFlush();
            audit.changed("invoice", invoice, waits ? "suspended" : "to be paid again");
        }
    }

    @Override
    public Optional<Receivable> of(UUID invoice) {
        return Invoice.<Invoice>findByIdOptional(TenantKey.of(invoice)).map(this::receivable);
    }

    @Override
    public Optional<Receivable> of(ChargeKind kind, UUID reference) {
        return find(kind, reference).map(this::receivable);
    }

    @Override
    public List<Receivable> ofLicence(UUID licence) {
        return Invoice.<Invoice>list("licenceId = ?1 order by number desc", licence).stream()
                .map(this::receivable)
                .toList();
    }

    @Override
    public boolean owed(UUID caseId) {
        return Invoice.count("caseId = ?1 and balance > 0", caseId) > 0;
    }

    private static Optional<Invoice> find(ChargeKind kind, UUID reference) {
        return Invoice.<Invoice>find("kind = ?1 and reference = ?2", kind, reference)
                .firstResultOptional();
    }

    private Receivable receivable(Invoice of) {
        entities.refresh(of);
        return new Receivable(
                of.id,
                String.valueOf(of.number),
                of.kind,
                of.year,
                of.licenceId,
                of.dueOn,
                entries.sums(of.id).charged(),
                of.balance,
                of.balance > 0 && !of.suspended && of.dueOn.isBefore(LocalDate.now(clock)));
    }
}
