package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Cases;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.Tie;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.violation.Decider;
import no.bevilling.violation.LicencePoints;
import no.bevilling.violation.PointsCase;
import no.bevilling.violation.PointsCases;
import no.bevilling.violation.PointsDecisions;
import no.bevilling.violation.PointsOutcome;
import no.bevilling.violation.ReactionNotices;
import no.bevilling.violation.Source;
import org.jboss.logging.Logger;

/** Two points cases of Nord-Aurdal, one decided and one that the holder has notice of, through the services of the pages. */
@ApplicationScoped
public class DemoReactions {
    private static final Logger LOG = Logger.getLogger(DemoReactions.class);
    private static final String NORD_AURDAL = "3451";
    /** A place of kari's that has a licence. */
    private static final String PLACE = "Fjordbua Mathus";

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    PointsCases pointsCases;

    @Inject
    ReactionNotices notices;

    @Inject
    PointsDecisions decisions;

    @Inject
    LicencePoints points;

    @Inject
    Cases cases;

    @Inject
    ImpartialityStatements ties;

    @Inject
    Clock clock;

    void load() {
        int here = municipalities.byNumber(NORD_AURDAL).orElseThrow().id();
        try {
            Tenant.run(here, this::loadOnce);
        } catch (RuntimeException e) {
            LOG.warn("The demo goes on without points cases", e);
        }
    }

    private void loadOnce() {
        List<Licence> serving = Licence.list(
                "premisesId in (select p.id from Premises p where p.name = ?1) order by licenceNumber", PLACE);
        if (serving.isEmpty() || PointsCase.count() > 0) {
            return;
        }
        SignedInAccount sara = user("sara");
        SignedInAccount gunnar = user("gunnar");
        points.declareKept(gunnar);
        UUID licence = serving.get(0).id;
        UUID decided = open(
                licence,
                ViolationKind.INTOXICATED_CUSTOMER,
                "En gjest som snakket utydelig og støttet seg til baren, fikk servert to halvlitere.",
                3,
                sara);
        sendNotice(decided, sara);
        comment(decided, "Den som sto i baren, var ny. Vi har gått gjennom rutinene.");
        decisions.propose(
                decided,
                cases.get(decided).version,
                new PointsDecisions.Proposal(
                        PointsOutcome.POINTS,
                        "Vi legger politiets observasjoner til grunn. Prikkene følger av alkoholforskriften § 10-3.",
                        Map.of()),
                sara);
        ties.state(cases.get(decided), Tie.NONE, "", gunnar);
        decisions.approve(decided, decisions.newest(decided).orElseThrow().version, Decider.administration(), gunnar);
        UUID noticed = open(
                licence,
                ViolationKind.HOURS,
                "Klokka 02.20 ble det servert øl ved baren. Skjenketiden var slutt klokka 02.00.",
                1,
                sara);
        sendNotice(noticed, sara);
    }

    private UUID open(UUID licence, ViolationKind kind, String facts, int weeksAgo, SignedInAccount sara) {
        LocalDate day = LocalDate.now(clock).minusWeeks(weeksAgo);
        LocalDateTime at = day.atTime(2, 20);
        return pointsCases.open(
                new PointsCases.Opening(
                        licence,
                        Source.POLICE,
                        "2026/" + (1000 + weeksAgo),
                        null,
                        day,
                        "",
                        true,
                        List.of(new PointsCases.Found(
                                kind, "", at, facts, Circumstances.ORDINARY, null, "", List.of()))),
                sara);
    }

    private void sendNotice(UUID id, SignedInAccount sara) {
        notices.send(id, cases.get(id).version, "", LocalDate.now(clock).plusWeeks(3), sara);
    }

    private void comment(UUID id, String text) {
        PointsCase of = PointsCase.findById(TenantKey.of(id));
        notices.comment(id, of.version, text, user("kari"));
    }

    private SignedInAccount user(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }
}
