package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Language;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.Labels;

/** Reads reports for the pages of staff. */
@ApplicationScoped
class InspectionViews {
    private static final int SECONDS_A_MINUTE = 60;

    @Inject
    InspectionReading reading;

    @Inject
    InspectionReports reports;

    @Inject
    InspectionLetters letters;

    @Inject
    InspectionList list;

    @Inject
    InspectionNumbers numbers;

    @Inject
    InspectorRecords records;

    @Inject
    InspectorTies ties;

    @Inject
    InspectorFitness fitness;

    @Inject
    InspectionChecks checks;

    @Inject
    Visits visits;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    InspectionView of(UUID id, String number, SignedInAccount reader) {
        Inspection report = reading.of(id, reader);
        Licence licence = report.licenceId == null ? null : Licence.findById(TenantKey.of(report.licenceId));
        Premises place = Premises.findById(TenantKey.of(report.premisesId));
        List<InspectionInspector> people = visits.inspectors(id);
        List<ServingHours.Span> hours = letters.hoursOf(report, licence);
        boolean wrongClock = Math.abs(report.clockOffSeconds) > InspectionLetters.CLOCK_TOLERANCE_SECONDS;
        List<HandIn> open = report.supersededBy == null ? visits.toChoose(report.visitId) : List.of();
        Optional<Inspector> own = records.of(reader.id()).filter(fitness.mayInspectOn(LocalDate.now(clock)));
        Optional<InspectionInspector> part = own.flatMap(one -> people.stream()
                .filter(taking -> taking.inspectorId.equals(one.id))
                .findFirst());
        List<Observation> observations = visits.observations(id);
        List<InspectionPhoto> photos = visits.photos(report.visitId).stream()
                .filter(photo -> photo.fileId != null)
                .toList();
        boolean handedIn = report.status == InspectionStatus.HANDED_IN;
        boolean caseworker = reader.has(Tenant.id(), Role.CASEWORKER);
        return new InspectionView(
                id,
                number,
                report.version,
                report.revision,
                report.correctionReason,
                report.supersedes,
                report.supersededBy,
                place.name,
                place.id,
                report.licenceType,
                licence == null ? "" : licence.licenceNumber,
                report.occasionCaseId != null,
                report.mode,
                report.startedAt,
                report.endedAt,
                report.guests,
                report.staff,
                report.inCharge,
                report.oralAccount,
                report.oralAccountNote,
                report.inChargeRemark,
                report.inChargeSignatureFileId != null,
                report.situation,
                report.findings,
                report.checklist.stream()
                        .filter(answer -> answer.result() != ChecklistResult.NOT_CHECKED)
                        .map(this::point)
                        .toList(),
                observations.stream()
                        .map(seen -> new InspectionView.Seen(
                                seen.originId,
                                name(seen.checklistItem),
                                seen.observedAt,
                                seen.place,
                                seen.text,
                                seen.observerName,
                                pictures(photos, photo -> seen.originId.equals(photo.observationOriginId))))
                        .toList(),
                pictures(
                        photos,
                        photo -> observations.stream()
                                .noneMatch(seen -> seen.originId.equals(photo.observationOriginId))),
                visits.missingPhotos(report.visitId).size(),
                people.stream()
                        .map(one -> new InspectionView.Signer(one.name, one.signedAt))
                        .toList(),
                hours.stream()
                        .map(span -> new InspectionView.Span(
                                span.area() == null ? "" : words.of(span.area()),
                                span.drinkGroup(),
                                time(span.to()),
                                span.consumptionUntil() == null ? null : time(span.consumptionUntil())))
                        .toList(),
                hours.stream()
                        .map(span -> span.consumptionUntil() == null ? span.to() : span.consumptionUntil())
                        .max(Instant::compareTo)
                        .filter(last -> report.endedAt.isAfter(last))
                        .isPresent(),
                wrongClock ? Math.abs(report.clockOffSeconds) / SECONDS_A_MINUTE : 0,
                report.clockOffSeconds > 0,
                wrongClock ? report.startedAt.minus(Duration.ofSeconds(report.clockOffSeconds)) : null,
                report.status,
                report.handedInByName,
                report.handedInAt,
                open.stream().map(handIn -> choice(report, handIn)).toList(),
                List.copyOf(reports.conclusions(report)),
                report.reportDueOn,
                report.reportSentAt,
                list.lateDays(report),
                report.reportDocumentId,
                report.commentDueOn,
                report.comment,
                report.commentedAt,
                commentLateDays(report),
                report.closedAt,
                report.closedBy == null ? "" : Account.<Account>findById(report.closedBy).displayName,
                report.closingNote,
                checked(id),
                numbers.inspectors(
                        report.licenceType,
                        report.startedAt.atZone(clock.getZone()).toLocalDate()),
                own.filter(one -> ties.of(List.of(one.id), List.of(place.id)).containsKey(one.id))
                        .isPresent(),
                handedIn && part.filter(one -> one.signedAt == null).isPresent() && open.isEmpty(),
                handedIn && part.isPresent(),
                !handedIn && part.isPresent() && report.supersededBy == null,
                caseworker && !handedIn && report.closedAt == null && report.supersededBy == null,
                caseworker || reader.has(Tenant.id(), Role.APPROVER),
                caseworker || reader.has(Tenant.id(), Role.APPROVER) || reader.has(Tenant.id(), Role.INSPECTOR));
    }

    /** @throws no.bevilling.casework.PartyToCaseException as {@link InspectionReading#of} */
    void mayRead(UUID id, SignedInAccount reader) {
        reading.of(id, reader);
    }

    private static List<InspectionView.Picture> pictures(
            List<InspectionPhoto> photos, Predicate<InspectionPhoto> wanted) {
        return photos.stream()
                .filter(wanted)
                .map(photo -> new InspectionView.Picture(
                        photo.id, photo.caption, photo.takenAt, photo.latitude, photo.longitude))
                .toList();
    }

    private long commentLateDays(Inspection report) {
        return report.commentedAt == null
                ? 0
                : Math.max(
                        0,
                        report.commentedAt.atZone(clock.getZone()).toLocalDate().toEpochDay()
                                - report.commentDueOn.toEpochDay());
    }

    private List<InspectionView.Checked> checked(UUID id) {
        no.bevilling.rules.Language language =
                no.bevilling.rules.Language.valueOf(page.getLanguage().name());
        return checks.answers(id, language).stream()
                .map(answer -> new InspectionView.Checked(
                        answer.question(),
                        String.join(", ", answer.law()),
                        answer.outcome().name(),
                        answer.outcome() == CheckResult.Outcome.MET
                                ? "success"
                                : answer.outcome() == CheckResult.Outcome.NOT_MET ? "danger" : "warning",
                        whole(answer, language)))
                .toList();
    }

    /** An answer about several values names the first of them: here all of them are named. */
    private static String whole(CheckResult.CriterionResult answer, no.bevilling.rules.Language language) {
        if (answer.details() == null || answer.values().get("value") == null) {
            return answer.answer();
        }
        List<Object> all = answer.details().stream()
                .map(one -> one.get("value"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return answer.answer().replace(Labels.of(answer.values().get("value"), language), Labels.of(all, language));
    }

    private InspectionView.Point point(ChecklistAnswer answer) {
        return new InspectionView.Point(
                name(answer.item()),
                Checklist.standard()
                        .point(answer.item())
                        .map(Checklist.Point::source)
                        .orElse(""),
                answer.result(),
                answer.note());
    }

    private String name(String item) {
        return Checklist.standard()
                .point(item)
                .map(point -> point.name(page.getLanguage() == Language.NN))
                .orElse(item);
    }

    private InspectionView.Choice choice(Inspection report, HandIn handIn) {
        VisitInput stands = visits.told(report);
        boolean signed = handIn.differs.contains("signed");
        List<InspectionView.Field> fields = handIn.differs.stream()
                .filter(field -> !field.equals("signed"))
                .map(field -> new InspectionView.Field(
                        field, label(field), value(stands, field), value(handIn.content, field)))
                .toList();
        return new InspectionView.Choice(handIn.id, handIn.accountName, handIn.receivedAt, signed, fields);
    }

    private String label(String field) {
        if (field.startsWith("checklist.")) {
            return name(field.substring("checklist.".length()));
        }
        InspectionMessages says = texts.of(InspectionMessages.class);
        return switch (field) {
            case "mode" -> says.mode();
            case "startedAt" -> says.startedAt();
            case "endedAt" -> says.endedAt();
            case "guests" -> says.guests();
            case "staff" -> says.staff();
            case "inCharge" -> says.inCharge();
            case "oralAccount" -> says.oralAccount();
            case "oralAccountNote" -> says.oralAccountNote();
            case "inChargeRemark" -> says.inChargeRemark();
            case "situation" -> says.situation();
            default -> says.observation();
        };
    }

    private String value(VisitInput visit, String field) {
        if (field.startsWith("checklist.")) {
            String item = field.substring("checklist.".length());
            return visit.checklist().stream()
                    .filter(answer -> answer.item().equals(item))
                    .map(answer -> words.of(answer.result()) + (answer.note().isEmpty() ? "" : ". " + answer.note()))
                    .findFirst()
                    .orElse("");
        }
        if (field.startsWith("observations.")) {
            String id = field.substring("observations.".length());
            return visit.observations().stream()
                    .filter(seen -> seen.id().toString().equals(id))
                    .map(seen -> moment(seen.at()) + ", " + name(seen.item()) + ": " + seen.text()
                            + (seen.place().isEmpty() ? "" : " (" + seen.place() + ")"))
                    .findFirst()
                    .orElse("");
        }
        return switch (field) {
            case "mode" -> words.of(visit.mode());
            case "startedAt" -> moment(visit.startedAt());
            case "endedAt" -> moment(visit.endedAt());
            case "guests" -> Objects.toString(visit.guests(), "");
            case "staff" -> Objects.toString(visit.staff(), "");
            case "inCharge" -> visit.inCharge();
            case "oralAccount" -> words.of(visit.oralAccount());
            case "oralAccountNote" -> visit.oralAccountNote();
            case "inChargeRemark" -> visit.inChargeRemark();
            case "situation" -> visit.situation();
            default -> "";
        };
    }

    private String time(Instant at) {
        return Formats.time(
                at.atZone(clock.getZone()).toLocalTime(), page.getLanguage().locale());
    }

    private String moment(Instant at) {
        return Formats.moment(at, page.getLanguage().locale());
    }
}
