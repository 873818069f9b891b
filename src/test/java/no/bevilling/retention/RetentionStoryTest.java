package no.bevilling.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.audit.AuditLog;
import no.bevilling.audit.AuditReport;
import no.bevilling.audit.AuditSealer;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Statement;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.demo.SyntheticNumbers;
import no.bevilling.document.StoredFile;
import no.bevilling.party.Person;
import no.bevilling.party.Persons;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.Language;
import no.bevilling.rules.Replay;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.tip.Tip;
import no.bevilling.tip.TipOutcome;
import no.bevilling.tip.TipStatus;
import no.bevilling.tip.TipSubject;
import org.junit.jupiter.api.Test;

/** What is past its time is found, held back, approved by a second person, erased, and remembered by numbers alone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetentionStoryTest extends BrowserTest {
    private static final String HERE = "3454";
    private static final String NUMBER = SyntheticNumbers.identityNumber(1988, 4, 12, 3);

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Proposals proposals;

    @Inject
    Retention retention;

    @Inject
    RetentionWorker worker;

    @Inject
    Persons persons;

    @Inject
    RuleChecks rules;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditLog log;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void what_is_past_its_time_goes_when_two_people_have_said_so_and_what_must_stay_stays() {
        UUID old = withdrawn("Gamlekroa");
        UUID held = withdrawn("Rettssakskroa");
        UUID young = withdrawn("Ungkroa");
        aged(old, Period.ofYears(4));
        aged(held, Period.ofYears(4));
        UUID oldTip = tip(Period.ofYears(4));
        UUID youngTip = tip(Period.ofMonths(2));
        String heldNumber = call(
                () -> LicensingCase.<LicensingCase>findById(TenantKey.of(held)).number());
        List<UUID> files = filesOf(old);
        assertThat(files).isNotEmpty();
        Replay.Stored check = check(old);

        signIn("admin");
        open("/k/" + HERE + "/sletting");
        button("Bekreft").click();
        assertThat(page.getByText("Skriv en dag som ikke er etter i dag.").first())
                .isVisible();
        checkPage();
        page.locator("#through").fill(LocalDate.now(clock).toString());
        page.locator("#reference").fill("Arkivplan 4.2");
        button("Bekreft").click();
        assertThat(page.getByText("Bekreftelsen er lagret.")).isVisible();
        link("Hva som må stå").click();
        checkPage();
        button("La det stå").click();
        assertThat(page.getByText("Skriv hvorfor det må stå").first()).isVisible();
        page.locator("#case").fill(heldNumber);
        page.locator("#holdReason").fill("Søksmål mot kommunen");
        button("La det stå").click();
        assertThat(page.getByText("Det blir stående.")).isVisible();

        open("/k/" + HERE + "/sletting/frister");
        checkPage();
        screenshot("retention-periods");
        link("tips").first().click();
        page.locator("#months").fill("12");
        page.locator("#reason").fill("Rådmannen, 2. november");
        button("Lagre fristen").click();
        assertThat(page.getByText("Skriv et antall måneder innenfor rammen").first())
                .isVisible();
        page.locator("#months").fill("30");
        button("Lagre fristen").click();
        assertThat(page.getByText("Fristen er lagret.")).isVisible();

        open("/k/" + HERE + "/sletting");
        button("Se etter hva som kan slettes").click();
        assertThat(page.getByText("Forslaget er laget.")).isVisible();
        UUID proposal = call(() -> proposals.waiting().orElseThrow().id);
        open("/k/" + HERE + "/sletting/forslag/" + proposal);
        checkPage();
        assertThat(button("Godkjenn, og slett")).hasCount(0);
        assertThat(page.getByText("Du laget forslaget.")).isVisible();
        assertThat(page.getByText("noen har bestemt at det må stå").first()).isVisible();
        screenshot("retention-proposal");
        assertThat(statusOf(proposal, RetentionKind.TIPS, oldTip)).contains(ItemStatus.WAITING);
        assertThat(statusOf(proposal, RetentionKind.TIPS, youngTip)).isEmpty();
        assertThat(statusOf(proposal, RetentionKind.POLICE_STATEMENTS, statement(old).id))
                .contains(ItemStatus.WAITING);
        assertThat(statusOf(proposal, RetentionKind.POLICE_STATEMENTS, statement(held).id))
                .contains(ItemStatus.HELD);
        assertThat(statusOf(proposal, RetentionKind.POLICE_STATEMENTS, statement(young).id))
                .isEmpty();
        // The one who looked does not approve, by hand either.
        Browser.signedIn("admin")
                .form()
                .formParam("version", call(() -> proposals.get(proposal).version))
                .post("/k/" + HERE + "/sletting/forslag/" + proposal + "/godkjenning")
                .then()
                .statusCode(422);
        assertThatThrownBy(() -> call(() -> entities.createNativeQuery(
                                "select erase_by_retention(:p, 'TIPS', cast(:ids as uuid[]))", Integer.class)
                        .setParameter("p", proposal)
                        .setParameter("ids", "{" + oldTip + "}")
                        .getSingleResult()))
                .hasStackTraceContaining("No approved proposal");
        page.context().clearCookies();

        signIn("gudrun");
        read("nn");
        open("/k/" + HERE + "/sletting/forslag/" + proposal);
        checkPage();
        button("Godkjenn, og slett").click();
        assertThat(page.getByText("Framlegget er godkjent, og slettinga er i gang."))
                .isVisible();
        page.waitForCondition(() -> call(() -> proposals.get(proposal).status == ProposalStatus.DONE));
        open("/k/" + HERE + "/sletting/forslag/" + proposal);
        checkPage();
        assertThat(page.getByText("utført").first()).isVisible();
        open("/min-side/opplysninger/" + HERE);
        button("Lag ein kopi").click();
        assertThat(page.getByText("Kopien blir laga.")).isVisible();
        checkPage();
        screenshot("own-data");
        read("nb");
        page.context().clearCookies();
        signIn("viljar");
        open("/k/" + HERE + "/innsyn");
        button("Finn opplysningene").click();
        assertThat(page.getByText("Skriv hvorfor det spørres").first()).isVisible();
        checkPage();
        screenshot("personal-data");

        assertThat(call(() -> Tip.count("id", oldTip))).isZero();
        assertThat(call(() -> Tip.count("id", youngTip))).isEqualTo(1);
        assertThat(statement(old).text).isEmpty();
        assertThat(statement(old).confidentialText).isEmpty();
        assertThat(statement(held).text).isEqualTo("Dom for vold i 2019");
        assertThat(statement(young).text).isEqualTo("Dom for vold i 2019");
        assertThat(manager(old).identityNumber).isNull();
        assertThat(manager(old).identityLookup).isNull();
        assertThat(manager(old).birthDate).isNotNull();
        assertThat(manager(held).identityNumber).isNotNull();
        page.waitForCondition(() -> call(() -> StoredFile.count("id in ?1", files)) == 0);
        assertThat(filesOf(held)).isNotEmpty();
        // What the check rests on is there: it gives the same answers, years later.
        assertThat(rules.replay(check).identical()).isTrue();
        assertThat(check(old)).isEqualTo(check);

        List<String> told = payloads(proposal);
        assertThat(told)
                .anySatisfy(entry -> assertThat(entry).contains("\"action\":\"erased\"", oldTip.toString(), "Gudrun"))
                .anySatisfy(entry -> assertThat(entry).contains("\"action\":\"carried out\""))
                .noneSatisfy(entry -> assertThat(entry).contains("vold"))
                .noneSatisfy(entry -> assertThat(entry).contains("sov ved baren"));
        for (String other : List.of("viljar", "kari", "frida")) {
            Browser.signedIn(other)
                    .request()
                    .get("/k/" + HERE + "/sletting/forslag/" + proposal)
                    .then()
                    .statusCode(403);
        }
        Browser.signedIn("frida")
                .request()
                .get("/k/3436/sletting/forslag/" + proposal)
                .then()
                .statusCode(404);
    }

    @Test
    void a_proposal_that_is_no_longer_true_is_not_approved_and_one_that_was_killed_half_way_goes_on() {
        int municipality = open.municipality("3436");
        SignedInAccount frida = open.user("frida");
        SignedInAccount second = open.user("admin", "3436", Role.APPROVER);
        UUID first = call(municipality, () -> closedTip(Period.ofYears(5)));
        UUID entry = Tenant.call(municipality, () -> seenSixYearsAgo(municipality));
        UUID sent = call(municipality, () -> sentLongAgo(municipality));
        sealer.seal(municipality);
        Tenant.run(municipality, () -> retention.confirmArchived(LocalDate.now(clock), "Arkivplan 1", frida));

        Proposal stale = call(municipality, () -> proposals.propose(frida).orElseThrow());
        Tenant.run(municipality, () -> retention.hold(RetentionKind.TIPS, "", null, "Gransking", frida));
        assertThat(call(municipality, () -> proposals.approve(stale.id, stale.version, second)))
                .isEqualTo(Proposals.Approval.STALE);
        assertThat(call(municipality, () -> Tip.count("id", first))).isEqualTo(1);
        LegalHold hold = call(municipality, () -> retention.holds(0, 1).get(0));
        Tenant.run(municipality, () -> retention.lift(hold.id, hold.version, "Granskingen er over", frida));

        Proposal proposal = call(municipality, () -> proposals.propose(null).orElseThrow());
        assertThat(call(municipality, () -> proposals.approve(proposal.id, proposal.version, second)))
                .isEqualTo(Proposals.Approval.APPROVED);
        // One part is done, and then the instance is gone.
        assertThat(call(municipality, () -> worker.take(proposal.id) && worker.part(proposal.id)))
                .isTrue();
        worker.run(municipality, proposal.id);
        assertThat(call(municipality, () -> proposals.get(proposal.id).status)).isEqualTo(ProposalStatus.ERASING);
        Tenant.run(municipality, () -> {
            proposals.get(proposal.id).leaseUntil = Instant.EPOCH;
            // Somebody says so at the last moment: what has not gone yet stays.
            retention.hold(RetentionKind.TIPS, "", null, "Innsynskrav", frida);
        });
        page.waitForCondition(() -> {
            worker.run(municipality, proposal.id);
            return call(municipality, () -> proposals.get(proposal.id).status == ProposalStatus.DONE);
        });

        assertThat(call(municipality, () -> status(proposal.id, RetentionKind.ACCESS_LOG, entry)))
                .contains(ItemStatus.ERASED);
        assertThat(call(municipality, () -> status(proposal.id, RetentionKind.DELIVERY_ADDRESSES, sent)))
                .contains(ItemStatus.ERASED);
        assertThat(call(municipality, () -> addressOf(sent))).isEmpty();
        assertThat(call(municipality, () -> status(proposal.id, RetentionKind.TIPS, first)))
                .contains(ItemStatus.HELD);
        assertThat(call(municipality, () -> Tip.count("id", first))).isEqualTo(1);
        sealer.seal(municipality);
        AuditReport report = log.verify(municipality, Optional.empty());
        assertThat(report.isWhole()).isTrue();
        assertThat(report.erased()).isEqualTo(1);
    }

    private UUID sentLongAgo(int municipality) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into outbox_message (municipality_id, id, recipient, notice, status, created_at, sent_at,
                          next_attempt_at, reference, email, sent_to)
                        values (:m, :id, 'CANDIDATE', 'RECEIPT', 'SENT', :at, :at, :at, 'KP 2021/1', 'kari@eksempel.example',
                          'kari@eksempel.example')
                        """)
                .setParameter("m", municipality)
                .setParameter("id", id)
                .setParameter("at", ago(Period.ofYears(5)).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return id;
    }

    private String addressOf(UUID message) {
        return (String)
                entities.createNativeQuery("select email || sent_to from outbox_message where id = :id", String.class)
                        .setParameter("id", message)
                        .getSingleResult();
    }

    /** A case of a restaurant with the police's words on its manager, checked, and then withdrawn by the applicant. */
    private UUID withdrawn(String place) {
        CaseScenario.Work work = scenario.at(HERE).by("viljar");
        UUID id = work.ready(place + " " + UUID.randomUUID().toString().substring(0, 6));
        call(() -> {
            UUID person = managerId(id);
            Person before = Person.findById(TenantKey.of(person));
            persons.keep(person, before.name, before.birthDate, NUMBER);
            Statement police = Statement.<Statement>find("caseId = ?1 and body = ?2", id, StatementBody.POLICE)
                    .singleResult();
            police.text = "Dom for vold i 2019";
            police.confidentialText = "Navn på den fornærmede";
            return null;
        });
        UUID application = call(() -> LicensingCase.<LicensingCase>findById(TenantKey.of(id)).applicationId);
        Browser.signedIn("kari")
                .form()
                .formParam("reason", "Vi fant et annet lokale.")
                .post("/soknad/" + HERE + "/" + application + "/trekk")
                .then()
                .statusCode(303);
        return id;
    }

    private void aged(UUID caseId, Period by) {
        call(() -> entities.createNativeQuery(
                        "update licensing_case set decided_at = :at where municipality_id = :m and id = :id")
                .setParameter("at", ago(by).atOffset(ZoneOffset.UTC))
                .setParameter("m", Tenant.id())
                .setParameter("id", caseId)
                .executeUpdate());
    }

    private UUID tip(Period closed) {
        return call(() -> closedTip(closed));
    }

    private UUID closedTip(Period closed) {
        Tip tip = new Tip();
        tip.receivedAt = ago(closed);
        tip.placeTold = "Kro " + UUID.randomUUID();
        tip.subject = TipSubject.INTOXICATED;
        tip.told = "To gjester sov ved baren";
        tip.status = TipStatus.CLOSED;
        tip.outcome = TipOutcome.TAKEN_UP;
        tip.closedReason = "Snakket med daglig leder";
        tip.closedAt = ago(closed);
        tip.persist();
        return tip.id;
    }

    /** What the log said six years ago, as it would stand there. */
    private UUID seenSixYearsAgo(int municipality) {
        UUID id = UUID.randomUUID();
        String payload =
                "{\"at\":\"2020\",\"kind\":\"SAW\",\"actor\":\"\",\"actorName\":\"system\",\"subject\":\"case\","
                        + "\"subjectId\":\"\",\"action\":\"\",\"details\":{}}";
        entities.createNativeQuery("""
                        with entry as (
                          insert into audit_entry (municipality_id, id, recorded_at, digest)
                          values (:m, :id, :at, sha256(decode(repeat('ab', 32), 'hex') || convert_to(:payload, 'UTF8')))),
                        payload as (
                          insert into audit_payload (municipality_id, entry_id, salt, payload)
                          values (:m, :id, decode(repeat('ab', 32), 'hex'), :payload))
                        insert into audit_waiting (municipality_id, entry_id) values (:m, :id)
                        """)
                .setParameter("m", municipality)
                .setParameter("id", id)
                .setParameter("at", ago(Period.ofYears(6)))
                .setParameter("payload", payload)
                .executeUpdate();
        return id;
    }

    private Instant ago(Period by) {
        return clock.instant()
                .truncatedTo(java.time.temporal.ChronoUnit.MICROS)
                .atZone(clock.getZone())
                .minus(by)
                .toInstant();
    }

    private Statement statement(UUID caseId) {
        return call(() -> Statement.<Statement>find("caseId = ?1 and body = ?2", caseId, StatementBody.POLICE)
                .singleResult());
    }

    private UUID managerId(UUID caseId) {
        return UUID.fromString((String) entities.createNativeQuery("""
                        select a.answers #>> '{people,manager,personId}' from application a
                        join licensing_case c on c.municipality_id = a.municipality_id and c.application_id = a.id where c.id = :id
                        """, String.class)
                .setParameter("id", caseId)
                .getSingleResult());
    }

    private Person manager(UUID caseId) {
        return call(() -> Person.<Person>findById(TenantKey.of(managerId(caseId))));
    }

    private List<UUID> filesOf(UUID caseId) {
        return call(
                () -> entities.createNativeQuery("""
                        select t.file_id from attachment t
                        join licensing_case c on c.municipality_id = t.municipality_id and c.application_id = t.application_id
                        where c.id = :id
                        """, UUID.class).setParameter("id", caseId).getResultList().stream()
                        .map(UUID.class::cast)
                        .toList());
    }

    private Replay.Stored check(UUID caseId) {
        return call(() -> {
            Object[] row = (Object[]) entities.createNativeQuery(
                            "select cast(input as text), cast(result as text), language from rule_check where case_id = :id"
                                    + " order by checked_at desc limit 1")
                    .setParameter("id", caseId)
                    .getSingleResult();
            return new Replay.Stored(
                    (String) row[0],
                    (String) row[1],
                    Language.valueOf(((String) row[2]).toUpperCase(java.util.Locale.ROOT)));
        });
    }

    private Optional<ItemStatus> statusOf(UUID proposal, RetentionKind kind, UUID subject) {
        return call(() -> status(proposal, kind, subject));
    }

    private static Optional<ItemStatus> status(UUID proposal, RetentionKind kind, UUID subject) {
        return ProposalItem.<ProposalItem>find(
                        "proposalId = ?1 and kind = ?2 and subjectId = ?3", proposal, kind, subject)
                .firstResultOptional()
                .map(item -> item.status);
    }

    private List<String> payloads(UUID subject) {
        return call(() -> entities
                .createNativeQuery("select payload from audit_payload where payload like :s", String.class)
                .setParameter("s", "%\"subjectId\":\"" + subject + "\"%")
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList());
    }

    private <T> T call(Callable<T> work) {
        return call(open.municipality(HERE), work);
    }

    private static <T> T call(int municipality, Callable<T> work) {
        return Tenant.call(municipality, work);
    }
}
