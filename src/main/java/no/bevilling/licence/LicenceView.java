package no.bevilling.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Matter;
import no.bevilling.premises.PremisesSource;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/**
 * A licence as staff see it: whether it is in force and why, what it allows now and over time, and what has happened.
 *
 * @param atPlace what else holds at its place, such as a food-service licence
 */
public record LicenceView(
        UUID id,
        String number,
        String licenceNumber,
        LicenceType licenceType,
        ApplicationKind grantedAs,
        String holder,
        String organisationNumber,
        String place,
        String address,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate grantedOn,
        String seasonFrom,
        String seasonTo,
        Force force,
        Terms now,
        List<Terms> overTime,
        List<Happening> events,
        List<Case> cases,
        List<ManagerVacancy> vacancies,
        Neighbour follows,
        Neighbour followedBy,
        LocalDate pointsFrom,
        List<PremisesSource.Standing> atPlace,
        List<ReceivedReport> waiting,
        boolean mayReport) {

    public boolean isServing() {
        return licenceType == LicenceType.SERVING;
    }

    public String href() {
        return "/k/" + number + "/bevillinger/" + id;
    }

    /** Colour of the tag: the word says the same. */
    public String color() {
        return PublicStatus.of(force.ground()).color();
    }

    /** What it allowed or will allow from a moment on; {@code to} only for an occasion. */
    public record Terms(
            Instant from,
            Instant to,
            ApplicationKind kind,
            List<Integer> drinkGroups,
            List<HoursRow> hours,
            List<String> conditions,
            String servingArea,
            String outdoorArea,
            String managerName,
            String deputyName,
            UUID caseId) {
        static Terms of(GrantedTerms terms) {
            return new Terms(
                    terms.validFrom,
                    terms.validTo,
                    terms.caseKind,
                    terms.drinkGroups,
                    terms.hours,
                    terms.conditions,
                    terms.servingArea,
                    terms.outdoorArea,
                    terms.managerName,
                    terms.deputyName,
                    terms.caseId);
        }
    }

    /** Something that happened; {@code annulled} when it counts as never. */
    public record Happening(
            LicenceEventKind kind,
            Instant at,
            Instant until,
            LocalDate periodFrom,
            LocalDate periodTo,
            String note,
            Instant recordedAt,
            String recordedBy,
            UUID caseId,
            boolean annulled) {}

    /**
     * A case about the licence.
     *
     * @param kind what was applied for; null in every other matter than an application
     */
    public record Case(
            UUID id, String number, Matter matter, ApplicationKind kind, CaseStatus status, Instant receivedAt) {}

    /** The licence before or after it, by a transfer. */
    public record Neighbour(UUID id, String licenceNumber) {
        static Neighbour of(Licence licence) {
            return licence == null ? null : new Neighbour(licence.id, licence.licenceNumber);
        }
    }
}
