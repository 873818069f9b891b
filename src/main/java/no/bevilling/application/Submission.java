package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseOpening;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.RelatedCases;
import no.bevilling.casework.RelationKind;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.Papers;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceReport;
import no.bevilling.licence.LicenceReportKind;
import no.bevilling.licence.LicenceReports;
import no.bevilling.licence.ReceivedReports;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.party.Organisations;
import no.bevilling.platform.Words;
import no.bevilling.premises.KnownPremises;
import no.bevilling.premises.Premises;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.ApplicationKind;
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
    RelatedCases related;

    @Inject
    OwnCase own;

    @Inject
    Papers papers;

    @Inject
    Standings standings;

    @Inject
    LicencePrefill licences;

    @Inject
    LicenceReports reports;

    @Inject
    ReceivedReports received;

    @Inject
    Audit audit;

    @Inject
    Words words;

    /**
     * Hands in an own draft. Handed in twice, it answers with the same case.
     *
     * @throws NotComplete with everything that is missing or cannot be right, the declaration included
     */
    public LicensingCase submit(UUID id, SignedInAccount account) {
        Application draft = applications.own(id, account, LockModeType.PESSIMISTIC_WRITE);
        if (draft.status != ApplicationStatus.DRAFT) {
            return own.of(id);
        }
        requireComplete(applications.viewOf(draft));
        UUID holder = holder(draft).id;
        UUID place = place(draft);
        LicensingCase opened = draft.matter == Matter.FOOD_SERVICE_LICENCE
                ? opening.open(foodService(draft, holder, place), account)
                : opening.open(
                        new CaseOpening.Start(
                                title(draft),
                                draft.kind,
                                draft.licenceType,
                                draft.id,
                                holder,
                                place,
                                draft.licenceId,
                                occasion(draft),
                                partOfYear(draft.answers.licence()),
                                draft.receivedOn),
                        account);
        if (draft.matter.isLicenceApplication() && draft.answers.wantsFoodService()) {
            LicensingCase beside = opening.open(foodService(draft, holder, place), account);
            related.relate(opened.id, beside.id, RelationKind.APPLIED_TOGETHER);
        }
        draft.standing = standings.of(draft, account);
        draft.status = ApplicationStatus.SUBMITTED;
        draft.submittedAt = opened.receivedAt;
        audit.changed("application", id, "handed in", Map.of("case", opened.id));
        receipt(draft, opened);
        closed(draft, account);
        return opened;
    }

    /** The food-service licence is a case of its own (serveringsloven § 3), also where one form asks for both. */
    private CaseOpening.Start foodService(Application draft, UUID holder, UUID place) {
        return new CaseOpening.Start(
                Matter.FOOD_SERVICE_LICENCE,
                foodServiceTitle() + " – " + draft.answers.place().name() + " – "
                        + draft.answers.holder().name(),
                null,
                null,
                draft.id,
                holder,
                place,
                null,
                null,
                null,
                draft.receivedOn);
    }

    private static String foodServiceTitle() {
        Municipality municipality = Municipality.findById(Tenant.id());
        return municipality.languageForm == LanguageForm.nn ? "Serveringsløyve" : "Serveringsbevilling";
    }

    /** A holder who gives the business up decides that alone: it counts at once, and nobody has anything to decide. */
    private void closed(Application draft, SignedInAccount account) {
        boolean own = draft.kind == ApplicationKind.CLOSING_DOWN
                && draft.channel == ApplicationChannel.ONLINE
                && licences.own(draft.licenceId, account).isPresent();
        if (own && reports.isNear(draft.answers.change().lastDay())) {
            received.byHolder(
                    draft.licenceId,
                    new LicenceReport(
                            LicenceReportKind.CLOSED_DOWN,
                            draft.answers.change().lastDay(),
                            null,
                            null,
                            null,
                            null),
                    account);
        }
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

    private static CaseOpening.Occasion occasion(Application draft) {
        ApplicationForm.Event event = draft.answers.event();
        return draft.kind.isEvent() ? new CaseOpening.Occasion(event.from(), event.to()) : null;
    }

    private static CheckRequest.PartOfYear partOfYear(ApplicationForm.Licence asked) {
        return asked != null && Boolean.TRUE.equals(asked.seasonal()) ? asked.partOfYear() : null;
    }

    private Organisation holder(Application draft) {
        ApplicationForm.Holder holder = draft.answers.holder();
        if (Boolean.TRUE.equals(holder.privatePerson())) {
            return organisations.privatePerson(
                    holder.name(), holder.postalAddress(), holder.email(), holder.telephone());
        }
        return organisations.knownOrAdded(new Organisations.Told(
                holder.organisationNumber(),
                holder.name(),
                holder.form(),
                holder.postalAddress(),
                holder.email(),
                holder.telephone()));
    }

    /** Where the licence is, if the application is about one: what is typed does not move it. */
    private UUID place(Application draft) {
        return draft.licenceId == null
                ? told(draft).id
                : Licence.<Licence>findById(TenantKey.of(draft.licenceId)).premisesId;
    }

    private Premises told(Application draft) {
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
    private String title(Application draft) {
        Municipality municipality = Municipality.findById(Tenant.id());
        boolean nynorsk = municipality.languageForm == LanguageForm.nn;
        String name =
                draft.answers.place().name() + " – " + draft.answers.holder().name();
        if (draft.kind != ApplicationKind.NEW) {
            String kind = words.of(draft.kind, Locale.forLanguageTag(municipality.languageForm.name()));
            return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " – " + name;
        }
        boolean sale = draft.licenceType == LicenceType.SALE;
        String licence =
                sale ? (nynorsk ? "Salsløyve" : "Salgsbevilling") : nynorsk ? "Skjenkeløyve" : "Skjenkebevilling";
        return licence + " – " + name;
    }
}
