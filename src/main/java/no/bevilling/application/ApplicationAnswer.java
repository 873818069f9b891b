package no.bevilling.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.Problem;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as the API shows it to its applicant. Identity numbers are never in it. */
@Schema(description = "An application of the one who asks. Identity numbers go in and never come out.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationAnswer(
        UUID id,
        String municipality,
        ApplicationKind kind,
        LicenceType licenceType,
        ApplicationStatus status,
        int version,
        Instant startedAt,
        Instant savedAt,
        Instant submittedAt,
        ApplicationForm answers,

        @Schema(description = "What is known of the people named in the answers, by personId")
        Map<UUID, PersonView> persons,

        List<AttachmentView> attachments,

        @Schema(description = "What is missing before it can be handed in; not in lists")
        List<Problem.Field> missing,

        @JsonProperty("case") Case licensingCase) {

    /** The case of an application that is handed in. */
    public record Case(UUID id, String number, CaseStatus status, Instant receivedAt, LocalDate dueOn) {
        static Case of(LicensingCase opened) {
            return new Case(opened.id, opened.number(), opened.status, opened.receivedAt, opened.dueOn);
        }
    }

    static ApplicationAnswer of(ApplicationView view, String municipality, LicensingCase opened) {
        return new ApplicationAnswer(
                view.id(),
                municipality,
                view.kind(),
                view.licenceType(),
                view.status(),
                view.version(),
                view.startedAt(),
                view.savedAt(),
                view.submittedAt(),
                view.answers(),
                view.persons(),
                view.attachments(),
                view.isDraft() ? NotComplete.fields(view.findings()) : List.of(),
                opened == null ? null : Case.of(opened));
    }
}
