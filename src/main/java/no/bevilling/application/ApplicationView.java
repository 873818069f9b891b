package no.bevilling.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.casework.Matter;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/**
 * An application with all that belongs to it, detached from its transaction.
 *
 * @param standing on what ground the one who handed it in acted for the holder; null on drafts and for private persons
 */
public record ApplicationView(
        UUID id,
        Matter matter,
        ApplicationKind kind,
        UUID licenceId,
        LicenceType licenceType,
        ApplicationChannel channel,
        LocalDate receivedOn,
        ApplicationStatus status,
        ApplicationForm answers,
        Map<UUID, PersonView> persons,
        List<AttachmentView> attachments,
        AttachmentRules attachmentRules,
        Instant startedAt,
        Instant savedAt,
        Instant submittedAt,
        Instant warnedAt,
        Standing standing,
        int version) {

    public boolean isDraft() {
        return status == ApplicationStatus.DRAFT;
    }

    /** The same with less in it, for readers who do not need it all. */
    public ApplicationView reduced(
            ApplicationForm answersLeft, Map<UUID, PersonView> personsLeft, List<AttachmentView> attachmentsLeft) {
        return new ApplicationView(
                id,
                matter,
                kind,
                licenceId,
                licenceType,
                channel,
                receivedOn,
                status,
                answersLeft,
                personsLeft,
                attachmentsLeft,
                attachmentRules,
                startedAt,
                savedAt,
                submittedAt,
                warnedAt,
                standing,
                version);
    }

    /** What its kind asks. */
    public FormPlan plan() {
        return FormPlan.of(matter, kind, licenceType);
    }

    /** Its steps in order, without those that ask nothing of one who has answered so. */
    public List<Step> steps() {
        return plan().steps(answers);
    }

    /** What is missing or cannot be right in one step. */
    public List<Finding> findings(Step step) {
        List<Finding> all = new ArrayList<>();
        for (Finding flaw : AnswerCheck.flaws(licenceType, answers)) {
            if (plan().stepOf(flaw.path()) == step) {
                all.add(new Finding(step, flaw.path(), flaw.flaw()));
            }
        }
        all.addAll(Completeness.gaps(step, plan(), answers, attachmentRules, attachments));
        return List.copyOf(all);
    }

    /** Everything that stands between this draft and handing it in, but the declaration. */
    public List<Finding> findings() {
        return steps().stream().flatMap(step -> findings(step).stream()).toList();
    }
}
