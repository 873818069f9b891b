package no.bevilling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.ambulatory.AmbulatoryPool;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.CheckRequestOfApplication;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Statements;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.Person;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.LicenceType;

/**
 * What the rules are asked about a case: the application, with what the municipality has found out and what the
 * consulted bodies have answered laid over it. Nothing is guessed: what nobody knows stays unknown.
 */
@ApplicationScoped
public class CheckQuestion {
    @Inject
    FactRecording recorded;

    @Inject
    Statements statements;

    @Inject
    Completeness completeness;

    @Inject
    FoodServiceRegister register;

    @Inject
    EarlierGrants grants;

    @Inject
    Municipalities municipalities;

    @Inject
    AmbulatoryPool ambulatory;

    /** The question as of now, by the case's own date. */
    public CheckRequest of(LicensingCase about) {
        Application application = Application.findById(TenantKey.of(about.applicationId));
        LocalDate date = CheckRequestOfApplication.date(application, completeness.receivedOn(about));
        String number = municipalities.numberOf(about.municipalityId, date).orElseThrow();
        CheckRequest told = CheckRequestOfApplication.of(application, number, date, birthDates(application));
        CaseFacts found = recorded.of(about.id).map(sheet -> sheet.facts).orElse(CaseFacts.none());
        return new CheckRequest(
                told.municipality(),
                told.date(),
                told.application(),
                premises(told.premises(), found, foodService(about, told.premises(), found)),
                told.event(),
                people(told.people(), application.answers.people(), found),
                heard(about.id),
                counts(about));
    }

    /** Nobody but the municipality knows how many ambulatory licences are lent out at that time. */
    private CheckRequest.Counts counts(LicensingCase about) {
        if (about.kind != ApplicationKind.AMBULATORY || about.eventFrom == null) {
            return grants.of(about);
        }
        int lent = ambulatory.inUse(about.eventFrom, about.eventTo);
        CheckRequest.Counts known = grants.of(about);
        return new CheckRequest.Counts(
                known.hallThisYear(),
                known.licenceThisYear(),
                lent,
                known.extendedNightsThisYear(),
                known.licencesInForce());
    }

    private static Map<UUID, LocalDate> birthDates(Application application) {
        Map<UUID, LocalDate> dates = new HashMap<>();
        for (UUID id : CheckRequestOfApplication.people(application)) {
            Person person = Person.findById(TenantKey.of(id));
            if (person != null && person.birthDate != null) {
                dates.put(id, person.birthDate);
            }
        }
        return dates;
    }

    private List<CheckRequest.Statement> heard(UUID caseId) {
        return statements.of(caseId).stream()
                .map(statement -> new CheckRequest.Statement(statement.body, statement.answer))
                .toList();
    }

    /** What a caseworker has found out, else what the municipality's own register says, else the applicant's word. */
    private FoodServiceLicence foodService(LicensingCase about, CheckRequest.Premises told, CaseFacts found) {
        return Optional.ofNullable(found.foodServiceLicence())
                .or(() -> about.licenceType != LicenceType.SERVING
                                || told.foodServiceLicence() == FoodServiceLicence.NOT_REQUIRED
                        ? Optional.empty()
                        : register.of(about))
                .orElse(told.foodServiceLicence());
    }

    private static CheckRequest.Premises premises(
            CheckRequest.Premises told, CaseFacts found, FoodServiceLicence foodService) {
        return new CheckRequest.Premises(
                told.venueKind(),
                foodService,
                found.zone(),
                told.connectedTo(),
                told.outdoorArea(),
                found.nearby(),
                found.noiseNuisance(),
                found.familyCampsite(),
                found.terraceOfRestaurant(),
                told.mainAssortment(),
                told.seats(),
                told.otherLicence(),
                told.boatTrip());
    }

    private static CheckRequest.People people(CheckRequest.People told, ApplicationForm.People named, CaseFacts found) {
        CheckRequest.Influence holder =
                found.holderConduct() == null ? null : new CheckRequest.Influence(found.holderConduct());
        if (told == null) {
            return holder == null ? null : new CheckRequest.People(null, null, null, holder, null);
        }
        return new CheckRequest.People(
                person(told.manager(), found.managerConduct()),
                person(told.deputy(), found.deputyConduct()),
                told.deputyExemption(),
                holder,
                influential(named, found));
    }

    private static CheckRequest.Person person(CheckRequest.Person told, Conduct conduct) {
        return told == null
                ? null
                : new CheckRequest.Person(
                        told.age(), told.knowledgeTest(), told.employed(), told.hasAuthority(), conduct);
    }

    private static List<CheckRequest.Influence> influential(ApplicationForm.People named, CaseFacts found) {
        if (named == null || named.influential() == null) {
            return null;
        }
        List<CheckRequest.Influence> all = new ArrayList<>();
        for (int i = 0; i < named.influential().size(); i++) {
            all.add(new CheckRequest.Influence(
                    found.influentialConduct().get(key(named.influential().get(i), i))));
        }
        return all;
    }

    /** The name under which the conduct of one with influence is kept. */
    static String key(ApplicationForm.Influential person, int index) {
        return person.personId() == null
                ? "nr" + (index + 1)
                : person.personId().toString();
    }
}
