package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseOpening;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.RelatedCases;
import no.bevilling.casework.RelationKind;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Words;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.WithdrawalGround;

/** Opens cases about withdrawal: by themselves where points lead to it, by a caseworker on other grounds (alkoholloven § 1-8). */
@ApplicationScoped
public class WithdrawalCases {
    @Inject
    CaseOpening opening;

    @Inject
    PointsCases pointsCases;

    @Inject
    LicencePoints points;

    @Inject
    RelatedCases related;

    @Inject
    Clock clock;

    /**
     * What a caseworker opens a case on.
     *
     * @param account what is known of it; needed on other grounds than points
     * @param unusedSince last day of use, of a licence that is not used
     * @param noTie who opens it states in the same breath to have no tie to the holder
     */
    public record Opening(
            UUID licenceId, WithdrawalGround ground, String account, LocalDate unusedSince, boolean noTie) {}

    /** @throws ProblemException 404 where the case is about no withdrawal */
    public WithdrawalCase get(UUID caseId) {
        return find(caseId)
                .orElseThrow(() -> ProblemException.notFound("There is no such withdrawal case in this municipality."));
    }

    /** As {@link #get}; empty where the case is about no withdrawal. */
    Optional<WithdrawalCase> find(UUID caseId) {
        return WithdrawalCase.findByIdOptional(TenantKey.of(caseId));
    }

    /** What the points of the licence call for now, those of a decided withdrawal of this very case among them. */
    public Ledger.Due due(WithdrawalCase of) {
        return points.of(Licence.findById(TenantKey.of(of.licenceId))).due(points.numbers(), LocalDate.now(clock));
    }

    /** The case on the licence that is not decided yet, for points. */
    public Optional<LicensingCase> openFor(UUID licenceId) {
        return WithdrawalCase.<WithdrawalCase>list("licenceId = ?1 and ground = ?2", licenceId, WithdrawalGround.POINTS)
                .stream()
                .map(of -> LicensingCase.<LicensingCase>findById(TenantKey.of(of.id)))
                .filter(about -> about.isOpen() || about.status == CaseStatus.PROPOSED)
                .findFirst();
    }

    /**
     * Opens a withdrawal case where the points of the licence lead to one and none is open.
     *
     * @param handler who prepared the points, and goes on with it
     * @param actor who approved them
     */
    void openWhereDue(UUID licenceId, UUID handler, SignedInAccount actor) {
        Licence licence = Licence.findById(TenantKey.of(licenceId));
        if (!points.of(licence).due(points.numbers(), LocalDate.now(clock)).isWithdrawal()) {
            return;
        }
        Optional<LicensingCase> open = openFor(licenceId);
        if (open.isPresent()) {
            follow(open.get(), licence);
            return;
        }
        LicensingCase opened = opened(licence, WithdrawalGround.POINTS, "", null, actor);
        opened.handlerId = handler;
        opened.status = CaseStatus.IN_PROGRESS;
        opened.persistAndFlush();
        follow(opened, licence);
    }

    /** A withdrawal by points is related to the cases that gave them: it follows from those. */
    private void follow(LicensingCase withdrawal, Licence licence) {
        List<UUID> decisions = points.of(licence).due(points.numbers(), LocalDate.now(clock)).rests().stream()
                .map(Ledger.Entry::decisionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!decisions.isEmpty()) {
            PointsDecision.<PointsDecision>list("id in ?1 order by decidedOn, id", decisions).stream()
                    .map(decision -> decision.caseId)
                    .distinct()
                    .forEach(pointsCase -> related.relate(withdrawal.id, pointsCase, RelationKind.FOLLOWS));
        }
    }

    /** Opens a case; 400 naming what is wrong. */
    public UUID open(Opening wanted, SignedInAccount actor) {
        Licence licence = Licence.<Licence>findByIdOptional(TenantKey.of(wanted.licenceId()))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
        List<Problem.Field> wrong = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (wanted.ground() == null) {
            wrong.add(new Problem.Field("ground", "Must be one of " + List.of(WithdrawalGround.values())));
        }
        if (wanted.ground() != WithdrawalGround.POINTS
                && !TypedForm.isText(wanted.account(), PointsCases.LONGEST_TEXT)) {
            wrong.add(new Problem.Field("account", "Must say what is known"));
        }
        if (wanted.ground() == WithdrawalGround.UNUSED
                && (wanted.unusedSince() == null || wanted.unusedSince().isAfter(today))) {
            wrong.add(new Problem.Field("unusedSince", "Must be the last day that the licence was used"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        if (wanted.ground() == WithdrawalGround.POINTS) {
            if (!points.of(licence).due(points.numbers(), today).isWithdrawal()) {
                throw new ReactionStopped(ReactionStopped.Reason.BELOW_THRESHOLD);
            }
            Optional<LicensingCase> open = openFor(licence.id);
            if (open.isPresent()) {
                return open.get().id;
            }
        }
        LicensingCase opened = opened(
                licence,
                wanted.ground(),
                wanted.account() == null ? "" : wanted.account().strip(),
                wanted.ground() == WithdrawalGround.UNUSED ? wanted.unusedSince() : null,
                actor);
        pointsCases.begin(opened, wanted.noTie(), actor);
        if (wanted.ground() == WithdrawalGround.POINTS) {
            follow(opened, licence);
        }
        return opened.id;
    }

    private LicensingCase opened(
            Licence licence, WithdrawalGround ground, String account, LocalDate unusedSince, SignedInAccount actor) {
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        Municipality here = Municipality.findById(licence.municipalityId);
        LicensingCase opened = opening.open(
                CaseOpening.Start.of(
                        Matter.WITHDRAWAL,
                        Words.in(here.languageForm).filled("case.title.WITHDRAWAL", place.name),
                        licence.licenceType,
                        null,
                        licence.organisationId,
                        licence.premisesId,
                        licence.id),
                actor);
        WithdrawalCase made = new WithdrawalCase();
        made.id = opened.id;
        made.licenceId = licence.id;
        made.ground = ground;
        made.account = account;
        made.unusedSince = unusedSince;
        made.persistAndFlush();
        return opened;
    }
}
