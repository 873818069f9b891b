package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.FoodServiceRegister;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.PremisesSource;

/** Tells the page of a place, and the check of a serving licence, of the food-service licence there. */
@ApplicationScoped
class FoodServiceOfPremises implements PremisesSource, FoodServiceRegister {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Inject
    FoodServiceLicences licences;

    @Inject
    Impartiality impartiality;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    PageContext page;

    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        List<FoodServiceLicence> found = seen(premises, reader);
        Map<UUID, FoodServiceForce.Standing> today = licences.today(found);
        return found.stream()
                .sorted(Comparator.comparing(
                                (FoodServiceLicence one) -> today.get(one.id).holds())
                        .reversed())
                .map(one -> new Standing(
                        texts.of(FoodServiceMessages.class).licence(one.licenceNumber),
                        sentence(today.get(one.id)),
                        base() + one.id))
                .toList();
    }

    @Override
    public List<Happening> happenings(UUID premises, SignedInAccount reader, Instant before, int most) {
        Map<UUID, FoodServiceLicence> found =
                seen(premises, reader).stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
        if (found.isEmpty()) {
            return List.of();
        }
        return FoodServiceEvent.<FoodServiceEvent>find(
                        "licenceId in ?1 and happenedOn <= ?2 order by happenedOn desc, recordedAt desc, id",
                        found.keySet(),
                        before.atZone(OSLO).toLocalDate())
                .page(0, most)
                .stream()
                .filter(event -> at(event).isBefore(before))
                .map(event -> new Happening(
                        at(event),
                        texts.of(FoodServiceMessages.class).licence(found.get(event.licenceId).licenceNumber),
                        words.of(event.kind) + (event.note.isEmpty() ? "" : ": " + event.note),
                        event.recordedByName,
                        base() + event.licenceId))
                .toList();
    }

    private static Instant at(FoodServiceEvent event) {
        return event.happenedOn.atStartOfDay(OSLO).toInstant();
    }

    /** Those whose cases the reader is no party to. */
    private List<FoodServiceLicence> seen(UUID premises, SignedInAccount reader) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        return licences.ofPremises(premises).stream()
                .filter(one -> !own.contains(one.caseId))
                .toList();
    }

    private String sentence(FoodServiceForce.Standing standing) {
        String until = standing.lastDay() == null
                ? ""
                : " "
                        + texts.of(FoodServiceMessages.class)
                                .until(Formats.date(
                                        standing.lastDay(), page.getLanguage().locale()));
        return words.of(standing.ground()) + until;
    }

    private String base() {
        return "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/serveringsbevillinger/";
    }

    /** A licence of the same holder in force; else an application that is not decided; else what came of it. */
    @Override
    public Optional<no.bevilling.rules.fact.FoodServiceLicence> of(LicensingCase about) {
        List<FoodServiceLicence> own = licences.ofPremises(about.premisesId).stream()
                .filter(one -> one.organisationId.equals(about.organisationId))
                .toList();
        boolean inForce = licences.today(own).values().stream().anyMatch(FoodServiceForce.Standing::holds);
        if (inForce) {
            return Optional.of(no.bevilling.rules.fact.FoodServiceLicence.GRANTED);
        }
        List<LicensingCase> applied = LicensingCase.<LicensingCase>list(
                        "premisesId = ?1 and organisationId = ?2 and matter = ?3 and applicationId is not null",
                        about.premisesId,
                        about.organisationId,
                        Matter.FOOD_SERVICE_LICENCE)
                .stream()
                .filter(one -> one.status != CaseStatus.WITHDRAWN)
                .toList();
        if (applied.stream().anyMatch(one -> one.isOpen() || one.status == CaseStatus.PROPOSED)) {
            return Optional.of(no.bevilling.rules.fact.FoodServiceLicence.APPLIED_FOR);
        }
        return own.isEmpty() && applied.isEmpty()
                ? Optional.empty()
                : Optional.of(no.bevilling.rules.fact.FoodServiceLicence.NONE);
    }
}
