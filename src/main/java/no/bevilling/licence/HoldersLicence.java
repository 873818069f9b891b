package no.bevilling.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.fact.LicenceType;

/**
 * A licence as its holder sees it: whether it is in force, what it allows now, who is missing, and what has been reported.
 *
 * @param pointsOfVacancy penalty points for being without manager or deputy (alkoholforskriften § 10-3); null where not known
 */
public record HoldersLicence(
        UUID id,
        String licenceNumber,
        LicenceType licenceType,
        String place,
        String holder,
        LocalDate periodFrom,
        LocalDate periodTo,
        Force force,
        LicenceView.Terms now,
        List<ManagerVacancy> vacancies,
        Integer pointsOfVacancy,
        List<Reported> reports) {
    /** Something that has been reported about it. */
    public record Reported(
            LicenceReportKind kind,
            LocalDate happenedOn,
            Instant reportedAt,
            String by,
            ReportStatus status,
            String answer) {
        static Reported of(ReceivedReport report) {
            return new Reported(
                    report.kind,
                    report.happenedOn,
                    report.reportedAt,
                    report.reportedByName,
                    report.status,
                    report.answer);
        }
    }

    public boolean isServing() {
        return licenceType == LicenceType.SERVING;
    }

    /** Colour of the tag: the word says the same. */
    public String color() {
        return PublicStatus.of(force.ground()).color();
    }
}
