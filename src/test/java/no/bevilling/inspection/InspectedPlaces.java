package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.licence.Licence;
import no.bevilling.rules.fact.LicenceType;

/** Licences to inspect, and visits as telephones tell them, for tests. */
@ApplicationScoped
public class InspectedPlaces {
    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Clock clock;

    private Licence usual;

    /** A serving licence in Nord-Aurdal whose holder is kari: the same one for all who change nothing of it. */
    public synchronized Licence usual() {
        if (usual == null) {
            usual = serving("Kontrollkroa");
        }
        return usual;
    }

    /** A serving licence of its own in Nord-Aurdal whose holder is kari. */
    public Licence serving(String place) {
        UUID id = scenario.at("3451").by("sara").granted(place, "gunnar");
        return call(() -> Licence.<Licence>find("caseId", id).singleResult());
    }

    /** A licence as if it were for sale: what the shop sells makes no difference here. */
    public Licence sale(String place) {
        UUID id = serving(place).id;
        return call(() -> {
            Licence.update("licenceType = ?1 where id = ?2", LicenceType.SALE, id);
            return Licence.<Licence>find("id", id).singleResult();
        });
    }

    /** Id of the inspector who uses this account. */
    public UUID inspector(String username) {
        SignedInAccount user = open.user(username);
        return call(() -> Inspector.<Inspector>find("accountId", user.id()).singleResult().id);
    }

    /** A visit by kristin and knut, in which all was in order, as JSON. */
    public Map<String, Object> visit(Licence licence) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> visit = new HashMap<>();
        visit.put("licenceId", licence.id);
        visit.put("mode", "ANONYMOUS");
        visit.put("startedAt", now.minusSeconds(3600).toString());
        visit.put("endedAt", now.minusSeconds(600).toString());
        visit.put("guests", 40);
        visit.put("inCharge", "Siv Servitør");
        visit.put("oralAccount", "GIVEN");
        visit.put("situation", "Rolig kveld.");
        visit.put("checklist", List.of(Map.of("item", "hours", "result", "IN_ORDER", "note", "")));
        visit.put("observations", new ArrayList<>());
        visit.put("inspectors", List.of(inspector("kristin"), inspector("knut")));
        visit.put("deviceTime", clock.instant().toString());
        return visit;
    }

    /** As {@link #visit}, from ten to half past ten yesterday evening: the place serves, whatever the time is now. */
    public Map<String, Object> lastEvening(Licence licence) {
        ZonedDateTime ten = today().minusDays(1).atTime(22, 0).atZone(clock.getZone());
        Map<String, Object> visit = visit(licence);
        visit.put("startedAt", ten.toInstant().toString());
        visit.put("endedAt", ten.plusMinutes(30).toInstant().toString());
        return visit;
    }

    /** An observation of kristin's. */
    public Map<String, Object> seen(String item, String text) {
        return new HashMap<>(Map.of(
                "id",
                UUID.randomUUID(),
                "item",
                item,
                "at",
                clock.instant()
                        .minusSeconds(1800)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                "place",
                "baren",
                "text",
                text,
                "observer",
                inspector("kristin")));
    }

    /** Today in Norway. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Runs in Nord-Aurdal. */
    public <T> T call(java.util.concurrent.Callable<T> work) {
        return Tenant.call(open.municipality("3451"), work);
    }
}
