package no.bevilling.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Account;
import no.bevilling.account.DemoPassword;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseNotes;
import no.bevilling.casework.CaseParties;
import no.bevilling.casework.CasePartyRole;
import no.bevilling.casework.RelatedCases;
import no.bevilling.casework.RelationKind;
import no.bevilling.casework.SubTasks;
import no.bevilling.casework.WorklistChoices;
import no.bevilling.committee.Meetings;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.inspection.Inspection;
import no.bevilling.inspection.InspectionMode;
import no.bevilling.inspection.OralAccount;
import no.bevilling.invoice.Charge;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.ChargeLine;
import no.bevilling.invoice.Receivables;
import no.bevilling.licence.Licence;
import no.bevilling.rules.DecidingBody;
import no.bevilling.tip.TipBox;
import no.bevilling.tip.TipSubject;

/** A municipality's case with everything that a case can have, for tests of who may not see it. */
@ApplicationScoped
public class EverythingOf {
    /** The tables of a municipality whose rows have ids in addresses, or could have. */
    private static final List<String> TABLES = List.of(
            "application",
            "attachment",
            "statement",
            "decision",
            "licence",
            "document",
            "rule_check",
            "human_outcome",
            "case_event",
            "outbox_message",
            "stored_file",
            "person",
            "premises",
            "organisation",
            "tip");

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases cases;

    @Inject
    TipBox tips;

    @Inject
    Meetings meetings;

    @Inject
    CaseNotes notes;

    @Inject
    SubTasks tasks;

    @Inject
    WorklistChoices choices;

    @Inject
    RelatedCases related;

    @Inject
    CaseParties parties;

    @Inject
    Receivables receivables;

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    /**
     * What it has.
     *
     * @param secret a word that stands in all of it and nowhere else
     * @param open a case that is worked on
     * @param decided a case that ended with a licence
     * @param ids by the name that a parameter of an address has
     */
    public record Municipality(String secret, UUID open, UUID decided, Map<String, List<String>> ids) {}

    /** Makes it: {@code caseworker} and {@code approver} are users of the demo with these roles there. */
    public Municipality of(String number, String caseworker, String approver) {
        String secret = "Løynd" + UUID.randomUUID().toString().substring(0, 8);
        CaseScenario.Work work = scenario.at(number).by(caseworker);
        UUID decided = work.granted(secret + " vertshus", approver);
        UUID open = work.ready(secret + " kro");
        tips.put(cases.municipality(number), new TipBox.Told(secret, null, TipSubject.OTHER, null, secret, secret));
        Map<String, List<String>> ids = new LinkedHashMap<>();
        ids.put("case", Stream.of(open, decided).map(UUID::toString).toList());
        for (String table : TABLES) {
            ids.put(table, newest(cases.municipality(number), table));
        }
        UUID meeting = Tenant.call(cases.municipality(number), () -> {
            UUID planned = meetings.plan(
                    new Meetings.Planned(
                            DecidingBody.COMMITTEE,
                            secret,
                            LocalDate.of(2030, 1, 15).atTime(12, 0),
                            secret),
                    cases.user(caseworker));
            meetings.addInformation(planned, secret, "1/30");
            return planned;
        });
        ids.put("meeting", List.of(meeting.toString()));
        ids.put("item", newest(cases.municipality(number), "meeting_item"));
        ids.put("minutes", List.of(UUID.randomUUID().toString()));
        ids.put("selfCheck", List.of(UUID.randomUUID().toString()));
        ids.put("photo", List.of(UUID.randomUUID().toString()));
        ids.put("inspection", List.of(inspection(number, caseworker, secret).toString()));
        // What a caseworker has written and planned in the open case; addresses name it by another word than the table.
        work.run(() -> {
            notes.write(open, secret + " notat", null, cases.user(caseworker));
            tasks.add(
                    open,
                    new SubTasks.Asked(secret, cases.user(caseworker).id(), LocalDate.now(clock)),
                    cases.user(approver));
            choices.save(
                    new WorklistChoices.Asked(UUID.randomUUID().toString(), "q=" + secret, false),
                    cases.user(caseworker));
            related.relate(open, decided, RelationKind.OTHER);
            parties.add(
                    open,
                    new CaseParties.Asked(CasePartyRole.CO_APPLICANT, secret, "", "", null, null, "", "", "", false),
                    cases.user(caseworker));
        });
        ids.put("invoice", List.of(invoice(number, decided, secret).toString()));
        for (String hanging :
                List.of("writeOff", "run", "file", "transaction", "unpaid", "held", "entry", "webhook", "delivery")) {
            ids.put(hanging, List.of(UUID.randomUUID().toString()));
        }
        ids.put("search", newest(cases.municipality(number), "saved_search"));
        ids.put("alert", newest(cases.municipality(number), "alert"));
        ids.put("task", newest(cases.municipality(number), "sub_task"));
        ids.put("relation", newest(cases.municipality(number), "case_relation"));
        ids.put("party", newest(cases.municipality(number), "case_party"));
        ids.put("criterion", List.of("national-conduct-holder"));
        ids.put("step", List.of("virksomhet"));
        return new Municipality(secret, open, decided, ids);
    }

    /** The fee of the licence that a case ended with. */
    private UUID invoice(String number, UUID decided, String secret) {
        return Tenant.call(cases.municipality(number), () -> {
            Licence licence = Licence.<Licence>find("caseId", decided).singleResult();
            return receivables.charge(new Charge(
                    ChargeKind.YEARLY_FEE,
                    UUID.randomUUID(),
                    decided,
                    licence.id,
                    licence.premisesId,
                    licence.organisationId,
                    null,
                    2030,
                    LocalDate.now(clock).plusDays(30),
                    List.of(new ChargeLine(secret, BigDecimal.ONE, "EA", BigDecimal.TEN, 1_000))));
        });
    }

    /** A visit to the newest licence that nobody has signed. */
    private UUID inspection(String number, String told, String secret) {
        SignedInAccount by = cases.user(told);
        return Tenant.call(cases.municipality(number), () -> {
            Licence licence =
                    Licence.<Licence>find("order by licenceNumber desc").firstResult();
            Inspection visit = new Inspection();
            visit.visitId = visit.id;
            visit.premisesId = licence.premisesId;
            visit.licenceId = licence.id;
            visit.licenceType = licence.licenceType;
            visit.mode = InspectionMode.OPEN;
            visit.startedAt = Instant.parse("2026-11-28T22:00:00Z");
            visit.endedAt = visit.startedAt.plusSeconds(3600);
            visit.oralAccount = OralAccount.GIVEN;
            visit.situation = secret;
            visit.handedInAt = visit.endedAt;
            visit.handedInBy = by.id();
            visit.handedInByName = by.displayName();
            visit.reportDueOn = LocalDate.of(2026, 12, 5);
            visit.persist();
            return visit.id;
        });
    }

    /** The last written: one of each is enough. */
    private List<String> newest(int municipality, String table) {
        return Tenant.call(
                municipality,
                () -> entities
                        .createNativeQuery(
                                "select cast(id as text) from " + table + " order by xmin::text::bigint desc limit 1",
                                String.class)
                        .getResultList()
                        .stream()
                        .map(String.class::cast)
                        .toList());
    }

    /** A new user with roles in one municipality, signed in. */
    public Browser somebodyWith(String number, Role... roles) {
        String username = "somebody-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = new Account();
            account.username = username;
            account.passwordHash = DemoPassword.hash("demo");
            account.displayName = username;
            account.persistAndFlush();
            for (Role role : roles) {
                new RoleGrant(account.id, cases.municipality(number), role).persist();
            }
        });
        return Browser.signedIn(username);
    }
}
