package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseOpening;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.Papers;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.party.Organisations;
import no.bevilling.premises.KnownPremises;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.LicenceType;

/** Hands an application in: in one transaction it is frozen, its holder and place become known, and a case opens. */
@ApplicationScoped
public class Submission {
    @Inject
    Applications applications;

    @Inject
    Organisations organisations;

    @Inject
    KnownPremises places;

    @Inject
    CaseOpening opening;

    @Inject
    Papers papers;

    @Inject
    Audit audit;

    /**
     * Hands in an own draft. Handed in twice, it answers with the same case.
     *
     * @throws NotComplete with everything that is missing or cannot be right, the declaration included
     */
    public LicensingCase submit(UUID id, SignedInAccount account) {
        Application draft = applications.own(id, account, LockModeType.PESSIMISTIC_WRITE);
        if (draft.status != ApplicationStatus.DRAFT) {
            return LicensingCase.find("applicationId", id).singleResult();
        }
        requireComplete(applications.viewOf(draft));
        LicensingCase opened = opening.open(
                new CaseOpening.Start(
                        title(draft), draft.kind, draft.licenceType, draft.id, holder(draft).id, place(draft).id),
                account);
        draft.status = ApplicationStatus.SUBMITTED;
        draft.submittedAt = opened.receivedAt;
        audit.changed("application", id, "handed in", Map.of("case", opened.id));
        receipt(draft, opened);
        return opened;
    }

    /** Whoever applied on paper and gave no address has the paper's own way of knowing that it came. */
    private void receipt(Application draft, LicensingCase opened) {
        String email = draft.answers.holder().email();
        if (draft.channel == ApplicationChannel.ONLINE || email != null && !email.isBlank()) {
            papers.notifyApplicant(opened.id, OutboxNotice.RECEIPT, null);
        }
    }

    private static void requireComplete(ApplicationView draft) {
        List<Finding> findings = new ArrayList<>(draft.findings());
        if (!Boolean.TRUE.equals(draft.answers().truthful())) {
            findings.add(new Finding(Step.REVIEW, "truthful", Flaw.MISSING));
        }
        if (!findings.isEmpty()) {
            throw new NotComplete(findings);
        }
    }

    private Organisation holder(Application draft) {
        ApplicationForm.Holder holder = draft.answers.holder();
        return organisations.knownOrAdded(new Organisations.Told(
                holder.organisationNumber(),
                holder.name(),
                holder.form(),
                holder.postalAddress(),
                holder.email(),
                holder.telephone()));
    }

    private Premises place(Application draft) {
        ApplicationForm.Place place = draft.answers.place();
        Premises premises = new Premises();
        premises.name = place.name();
        premises.streetAddress = place.streetAddress();
        premises.postalCode = place.postalCode();
        premises.postalPlace = place.postalPlace();
        premises.cadastralUnit = place.cadastralUnit() == null ? "" : place.cadastralUnit();
        premises.latitude = place.latitude();
        premises.longitude = place.longitude();
        premises.venueKind = place.venueKind();
        premises.seats = place.seats();
        return places.knownOrAdded(premises);
    }

    /** What the case is called in worklists, in the municipality's language form. */
    private static String title(Application draft) {
        Municipality municipality = Municipality.findById(Tenant.id());
        boolean nynorsk = municipality.languageForm == LanguageForm.nn;
        boolean sale = draft.licenceType == LicenceType.SALE;
        String licence =
                sale ? (nynorsk ? "Salsløyve" : "Salgsbevilling") : nynorsk ? "Skjenkeløyve" : "Skjenkebevilling";
        return licence + " – " + draft.answers.place().name() + " – "
                + draft.answers.holder().name();
    }
}
