package no.bevilling.casework;

import java.util.List;

/**
 * What lies in a case beside its matter, as the page of a case shows it.
 *
 * @param openTasks sub-tasks that stand in the way of a proposal
 * @param notes the newest
 * @param noteCount how many there are
 * @param parties who is party now beside the applicant
 * @param suggested cases of the same place that nobody has related yet
 * @param filed what the municipality's archive has of it; null where nothing is handed over
 */
public record CaseFolder(
        List<SubTasks.Shown> openTasks,
        List<CaseNotes.Shown> notes,
        long noteCount,
        List<CaseParty> parties,
        List<RelatedCases.Related> related,
        List<RelatedCases.Suggested> suggested,
        CaseArchive.Filed filed) {}
