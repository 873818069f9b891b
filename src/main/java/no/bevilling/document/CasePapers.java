package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * The case papers (saksframlegg) for a body that decides: what is asked for, what is recommended, and why.
 *
 * @param askedFor groups and hours that the application asks for; empty where it asks for none
 * @param grant whether a grant is recommended
 * @param terms groups and hours of the grant; empty on a refusal
 * @param from first day of the licence; null on a refusal
 * @param to last day of the licence, included; null on a refusal
 * @param criteria what is not met, of the rules that the recommendation rests on
 * @param body who decides
 * @param recommendedBy who stands behind the recommendation: two people
 */
public record CasePapers(
        LetterHead head,
        LicenceType licenceType,
        Holder applicant,
        Place premises,
        LocalDate receivedOn,
        String askedFor,
        boolean grant,
        String terms,
        LocalDate from,
        LocalDate to,
        List<String> conditions,
        List<CriterionNotMet> criteria,
        Reasons reasons,
        String body,
        List<Signatory> recommendedBy,
        AdministrationAct act)
        implements Letter {
    public CasePapers {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(premises, "premises");
        Objects.requireNonNull(receivedOn, "receivedOn");
        if (grant) {
            Required.text(terms, "terms");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
        conditions = Required.copy(conditions);
        criteria = Required.copy(criteria);
        Objects.requireNonNull(reasons, "reasons");
        Required.text(body, "body");
        recommendedBy = Required.some(recommendedBy, "recommendedBy");
        Objects.requireNonNull(act, "act");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CASE_PAPERS;
    }
}
