package no.bevilling.rules;

import java.util.List;
import no.bevilling.rules.fact.InspectedLicence;
import no.bevilling.rules.fact.InspectionTopic;
import no.bevilling.rules.fact.LicenceType;

/**
 * An inspection of a place, planned or made (alkoholforskriften chapter 9). Null is unknown.
 *
 * @param licence by which the place sells or serves
 * @param present how many inspectors carry it out
 * @param inspectors those who do, at least one
 * @param leftOut which of the matters that an inspection is about before all else were not looked at; empty when all were
 * @param accountGiven whether the inspectors presented themselves to the one in charge afterwards and told their impression
 * @param daysToReport whole days from the day of the inspection to the day its report was sent, or until now where it is not
 * @param commentDays whole days that the holder is given for a comment, from the day the report is sent
 * @param daysToComment whole days from the day the report was sent to the day the comment came
 */
public record InspectionRequest(
        InspectedLicence licence,
        LicenceType licenceType,
        Integer present,
        List<Inspector> inspectors,
        List<InspectionTopic> leftOut,
        Boolean accountGiven,
        Integer daysToReport,
        Integer commentDays,
        Integer daysToComment) {

    /**
     * One who carries it out.
     *
     * @param testPassed whether a passed test of chapter 5 is on record that day
     * @param untied whether there is no tie to the place (forvaltningsloven § 6); unknown until it is stated
     */
    public record Inspector(Boolean testPassed, Boolean untied) {}
}
