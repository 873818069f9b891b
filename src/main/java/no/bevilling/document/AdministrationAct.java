package no.bevilling.document;

import java.time.LocalDate;

/**
 * How letters cite the act on public administration (forvaltningsloven) on a given day, and its deadline for appeal. A
 * new act is adopted with other paragraph numbers, so no template knows them.
 *
 * @param from first day these paragraphs hold
 * @param to last day, or null
 * @param source the act by date and number
 * @param name the act's name as a reference has it: {@code forvaltningsloven}
 * @param reasons the duty to give reasons and what they contain
 * @param notification what a notification of a decision contains
 * @param investigation the duty to inform the case well and to put information to the party
 * @param access the party's right to see the documents, and its limits
 * @param appeal the right to appeal
 * @param appealDeadline the deadline and when it runs from
 * @param appealForm where the appeal is sent and what it contains
 * @param suspension suspension of a decision's execution
 * @param guidance the duty to guide, and to let an applicant mend what is wrong or missing
 * @param preliminaryAnswer the preliminary answer, and within what time a case is handled
 * @param lateAppeal when a late appeal is heard all the same
 * @param appealPreparation what the body that decided does with an appeal
 * @param appealReview what the appeal body tries
 * @param appealCosts the party's costs
 * @param notice advance notice to a party of a decision
 * @param appealWeeks the deadline in weeks
 * @param othersAppealMonths when it ends at the latest for others than the parties, from a decision that gives a right
 * @param latestAppealMonths after which no appeal is heard, from the decision
 */
public record AdministrationAct(
        LocalDate from,
        LocalDate to,
        String source,
        String name,
        String reasons,
        String notification,
        String investigation,
        String access,
        String appeal,
        String appealDeadline,
        String appealForm,
        String suspension,
        String guidance,
        String preliminaryAnswer,
        String lateAppeal,
        String appealPreparation,
        String appealReview,
        String appealCosts,
        String notice,
        int appealWeeks,
        int othersAppealMonths,
        int latestAppealMonths) {
    public AdministrationAct {
        Required.text(source, "act.source");
        Required.text(name, "act.name");
        Required.text(reasons, "act.reasons");
        Required.text(notification, "act.notification");
        Required.text(investigation, "act.investigation");
        Required.text(access, "act.access");
        Required.text(appeal, "act.appeal");
        Required.text(appealDeadline, "act.appealDeadline");
        Required.text(appealForm, "act.appealForm");
        Required.text(suspension, "act.suspension");
        Required.text(guidance, "act.guidance");
        Required.text(preliminaryAnswer, "act.preliminaryAnswer");
        Required.text(lateAppeal, "act.lateAppeal");
        Required.text(appealPreparation, "act.appealPreparation");
        Required.text(appealReview, "act.appealReview");
        Required.text(appealCosts, "act.appealCosts");
        Required.text(notice, "act.notice");
        if (othersAppealMonths < 1 || latestAppealMonths < 1) {
            throw new IllegalArgumentException("the act's months are missing");
        }
        if (appealWeeks < 1) {
            throw new IllegalArgumentException("act.appealWeeks is missing");
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
