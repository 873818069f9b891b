package no.bevilling.invoice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Words;
import no.bevilling.document.Writing;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.violation.PointsCases;
import no.bevilling.violation.Source;

/**
 * Licence fees that were not paid in time. A job lists each invoice once; a caseworker opens the points case, which goes on as
 * every other one with notice and two people, or says why not. Nothing is decided here.
 */
@ApplicationScoped
public class UnpaidFees {
    private static final int PART = 100;

    @Inject
    PointsCases pointsCases;

    @Inject
    InvoiceEntries entries;

    @Inject
    InvoiceAccess access;

    @Inject
    InvoiceList list;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One of them with its invoice as it stands now. */
    public record Row(UnpaidFee unpaid, InvoiceList.Row invoice) {
        /** What was owed when the due date had passed, in kroner. */
        public java.math.BigDecimal owedThen() {
            return Kroner.of(unpaid.owedInOre);
        }

        /** Names of its fields: there are many of these forms on the page. */
        public String tieField() {
            return "noTie_" + unpaid.id;
        }

        public String becauseField() {
            return "because_" + unpaid.id;
        }
    }

    @Scheduled(
            identity = "unpaid-fees",
            every = "${bevilling.invoice.unpaid-every}",
            delayed = "6m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void findAll() {
        jobs.forEach("unpaid-fees", municipality -> {
            if (municipality != Tenant.INSTALLATION) {
                find();
            }
        });
    }

    /** Lists what has fallen due unpaid and was not listed before. Returns how many. */
    int find() {
        List<Invoice> late = entities.createQuery(
                        "from Invoice i where i.balance > 0 and i.suspended = false and i.dueOn < :today"
                                + " and i.licenceId is not null and i.kind <> :test and not exists (select 1 from UnpaidFee u"
                                + " where u.municipalityId = i.municipalityId and u.invoiceId = i.id) order by i.dueOn, i.number",
                        Invoice.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("test", ChargeKind.KNOWLEDGE_TEST)
                .setMaxResults(PART)
                .getResultList();
        for (Invoice invoice : late) {
            UnpaidFee found = new UnpaidFee();
            found.invoiceId = invoice.id;
            found.dueOn = invoice.dueOn;
            found.owedInOre = invoice.balance;
            found.foundAt = now();
            found.persist();
        }
        return late.size();
    }

    long countOpen(SignedInAccount reader) {
        return entities.createQuery("select count(u) " + OPEN, Long.class)
                .setParameter("hidden", access.hiddenPayers(reader))
                .getSingleResult();
    }

    private static final String OPEN = "from UnpaidFee u join Invoice i on i.municipalityId = u.municipalityId"
            + " and i.id = u.invoiceId where u.settledAt is null and i.organisationId not in :hidden";

    /** What nobody has settled, the oldest first; never what the reader is party to. */
    List<Row> open(SignedInAccount reader, int first, int size) {
        List<UnpaidFee> found = entities.createQuery("select u " + OPEN + " order by u.dueOn, u.id", UnpaidFee.class)
                .setParameter("hidden", access.hiddenPayers(reader))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, InvoiceList.Row> invoices = list
                .rows(new ArrayList<>(Invoice.<Invoice>list(
                        "id in ?1", found.stream().map(one -> one.invoiceId).toList())))
                .stream()
                .collect(Collectors.toMap(row -> row.invoice().id, Function.identity()));
        return found.stream()
                .map(one -> new Row(one, invoices.get(one.invoiceId)))
                .toList();
    }

    /**
     * Opens the points case (alkoholforskriften § 10-3).
     *
     * @param noTie that who opens it has no tie to the holder
     * @return the id of the case
     */
    UUID open(UUID id, int version, boolean noTie, SignedInAccount actor) {
        UnpaidFee unpaid = toSettle(id, version);
        Invoice invoice = entries.get(unpaid.invoiceId);
        access.requireNoParty(invoice, actor);
        if (!noTie) {
            throw ProblemException.invalid("noTie", "Must be stated (forvaltningsloven §§ 6-10)");
        }
        Municipality here = Municipality.findById(Tenant.id());
        Words words = Words.in(here.languageForm);
        Writing writing = Writing.in(here.languageForm);
        String number = String.valueOf(invoice.number);
        unpaid.caseId = pointsCases.open(
                new PointsCases.Opening(
                        invoice.licenceId,
                        Source.FEE,
                        words.filled("invoice.reference", number),
                        null,
                        LocalDate.ofInstant(unpaid.foundAt, clock.getZone()),
                        "",
                        true,
                        List.of(new PointsCases.Found(
                                ViolationKind.FEE_UNPAID,
                                "",
                                unpaid.dueOn.plusDays(1).atStartOfDay(),
                                words.filled(
                                        "invoice.unpaid",
                                        number,
                                        writing.date(unpaid.dueOn),
                                        Kroner.typed(unpaid.owedInOre)),
                                Circumstances.ORDINARY,
                                null,
                                "",
                                List.of()))),
                actor);
        settle(unpaid, actor);
        audit.changed("invoice", invoice.id, "points case opened");
        return unpaid.caseId;
    }

    /** No points case comes of it. */
    void leave(UUID id, int version, String because, SignedInAccount actor) {
        UnpaidFee unpaid = toSettle(id, version);
        Invoice invoice = entries.get(unpaid.invoiceId);
        access.requireNoParty(invoice, actor);
        if (!TypedForm.isText(because, InvoiceEntries.LONGEST_REASON)) {
            throw ProblemException.invalid("because", "Must be a text of at most " + InvoiceEntries.LONGEST_REASON);
        }
        unpaid.leftBecause = because.strip();
        settle(unpaid, actor);
        audit.changed("invoice", invoice.id, "no points case");
    }

    private void settle(UnpaidFee unpaid, SignedInAccount actor) {
        unpaid.settledBy = actor.displayName();
        unpaid.settledAt = now();
        unpaid.persistAndFlush();
    }

    private static UnpaidFee toSettle(UUID id, int version) {
        UnpaidFee found = UnpaidFee.<UnpaidFee>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such unpaid fee in this municipality."));
        if (found.settledAt != null || found.version != version) {
            throw ProblemException.conflict("Somebody has settled it already.");
        }
        return found;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
