package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.Checklist;
import no.bevilling.inspection.ChecklistAnswer;
import no.bevilling.inspection.ChecklistResult;
import no.bevilling.inspection.Inspection;
import no.bevilling.inspection.InspectionMode;
import no.bevilling.inspection.InspectionReports;
import no.bevilling.inspection.InspectionReports.Signing;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.OralAccount;
import no.bevilling.inspection.VisitInput;
import no.bevilling.inspection.Visits;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.fact.LicenceType;
import org.jboss.logging.Logger;

/** Two inspectors of Nord-Aurdal, and two inspections of theirs: one where all was in order, one where it was not. */
@ApplicationScoped
public class DemoInspections {
    private static final Logger LOG = Logger.getLogger(DemoInspections.class);
    private static final String NORD_AURDAL = "3451";
    private static final List<String> INSPECTORS = List.of("kristin", "knut");

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    Visits visits;

    @Inject
    InspectionReports reports;

    @Inject
    Clock clock;

    void loadInspectors() {
        Tenant.run(here(), () -> INSPECTORS.forEach(this::inspector));
    }

    private void inspector(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        if (Inspector.count("accountId", account.id) == 0) {
            Inspector inspector = new Inspector();
            inspector.accountId = account.id;
            inspector.name = account.displayName;
            inspector.testPassedOn = LocalDate.of(2025, 3, 12);
            inspector.certificate = "Kunnskapsprøve for kontrollører, Nord-Aurdal kommune";
            inspector.persist();
        }
    }

    void load() {
        try {
            Tenant.run(here(), this::inspectOnce);
        } catch (RuntimeException e) {
            LOG.warn("The demo goes on without inspections", e);
        }
    }

    private void inspectOnce() {
        Licence served = newest(LicenceType.SERVING);
        Licence shop = newest(LicenceType.SALE);
        if (Inspection.count() > 0 || served == null || shop == null) {
            return;
        }
        Instant night = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(3, ChronoUnit.DAYS);
        signed(visit(shop, night, List.of(), "Rolig kveld. To ungdommer ble bedt om legitimasjon."));
        Inspector kristin =
                Inspector.<Inspector>find("accountId", user("kristin").id()).singleResult();
        VisitInput.Seen seen = new VisitInput.Seen(
                UUID.randomUUID(),
                "brought-in",
                night.plus(85, ChronoUnit.MINUTES),
                "bordet ved utgangen",
                "To gjester drakk av en medbrakt halvflaske under bordet. Servitøren tok inn tomglass ved bordet uten å si noe.",
                kristin.id);
        signed(visit(served, night.plus(1, ChronoUnit.HOURS), List.of(seen), "Fullt lokale, to ansatte i baren."));
    }

    private static Licence newest(LicenceType type) {
        return Licence.<Licence>find("licenceType = ?1 order by licenceNumber desc", type)
                .firstResult();
    }

    private VisitInput visit(Licence licence, Instant from, List<VisitInput.Seen> seen, String situation) {
        List<ChecklistAnswer> answers = Checklist.standard().of(licence.licenceType).stream()
                .map(point -> new ChecklistAnswer(
                        point.id(),
                        seen.stream().anyMatch(one -> one.item().equals(point.id()))
                                ? ChecklistResult.FINDING
                                : ChecklistResult.IN_ORDER,
                        ""))
                .toList();
        return new VisitInput(
                null,
                licence.id,
                InspectionMode.ANONYMOUS,
                from,
                from.plus(50, ChronoUnit.MINUTES),
                64,
                4,
                "Siv Servitør",
                OralAccount.GIVEN,
                "",
                seen.isEmpty() ? "" : "Hadde ikke sett flasken.",
                null,
                situation,
                answers,
                seen,
                List.of(),
                INSPECTORS.stream()
                        .map(name -> Inspector.<Inspector>find(
                                        "accountId", user(name).id())
                                .singleResult()
                                .id)
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void signed(VisitInput told) {
        UUID visit = UUID.randomUUID();
        visits.handIn(visit, told, user("kristin"));
        for (String name : INSPECTORS) {
            int version = visits.standing(visit).orElseThrow().version;
            reports.sign(visit, new Signing(version, true, true, false), user(name));
        }
    }

    private int here() {
        return municipalities.byNumber(NORD_AURDAL).orElseThrow().id();
    }

    private SignedInAccount user(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }
}
