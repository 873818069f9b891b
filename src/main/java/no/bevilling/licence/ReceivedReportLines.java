package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.premises.Premises;

/** Received reports with the place that each is about, in two queries more for all of them. */
@ApplicationScoped
public class ReceivedReportLines {
    /** A report as a list shows it. */
    public record Line(
            UUID id,
            UUID licenceId,
            String licenceNumber,
            String place,
            LicenceReportKind kind,
            Reporter reporter,
            LocalDate happenedOn,
            String reference,
            String note,
            String reportedBy,
            Instant reportedAt,
            ReportStatus status,
            String handledBy,
            Instant handledAt,
            String answer,
            boolean proved,
            boolean undoable,
            int version) {
        public boolean isWaiting() {
            return status == ReportStatus.WAITING;
        }

        /** Colour of the tag: the word says the same. */
        public String color() {
            return switch (status) {
                case WAITING -> "warning";
                case DISMISSED, UNDONE -> "neutral";
                default -> "success";
            };
        }
    }

    /** Lines in the same order. */
    public List<Line> of(List<ReceivedReport> reports) {
        Map<UUID, Licence> licences = Licence.<Licence>list(
                        "id in ?1",
                        reports.stream()
                                .map(report -> report.licenceId)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(licence -> licence.id, Function.identity()));
        Map<UUID, Premises> places = Premises.<Premises>list(
                        "id in ?1",
                        licences.values().stream()
                                .map(licence -> licence.premisesId)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(place -> place.id, Function.identity()));
        return reports.stream()
                .map(report -> {
                    Licence licence = licences.get(report.licenceId);
                    return new Line(
                            report.id,
                            licence.id,
                            licence.licenceNumber,
                            places.get(licence.premisesId).name,
                            report.kind,
                            report.reporter,
                            report.happenedOn,
                            report.reference,
                            report.note,
                            report.reportedByName,
                            report.reportedAt,
                            report.status,
                            report.handledByName,
                            report.handledAt,
                            report.answer,
                            report.proofFileId != null,
                            report.status == ReportStatus.RECORDED && report.eventId != null,
                            report.version);
                })
                .toList();
    }
}
