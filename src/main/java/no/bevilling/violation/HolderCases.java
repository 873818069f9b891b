package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.InboxSource;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.Cases;
import no.bevilling.casework.HolderOfCase;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.StoredFile;
import no.bevilling.licence.Licence;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;

/** The holder's side of points and withdrawal cases: the inbox, and one case. */
@ApplicationScoped
class HolderCases implements InboxSource {
    @Inject
    HolderOfCase holders;

    @Inject
    ReactionNotices notices;

    @Inject
    PointsCases pointsCases;

    @Inject
    LicencePoints points;

    @Inject
    Cases cases;

    @Inject
    CaseAddresses addresses;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public List<Item> items(SignedInAccount account) {
        return holders.cases(account).stream()
                .filter(about -> about.matter == Matter.PENALTY_POINTS || about.matter == Matter.WITHDRAWAL)
                .map(this::item)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Item> item(LicensingCase about) {
        Noticed of =
                notices.begun(about).filter(begun -> begun.notice().isSent()).orElse(null);
        if (of == null) {
            return Optional.empty();
        }
        HolderMessages says = texts.of(HolderMessages.class);
        String place = place(about);
        boolean decided = about.decidedAt != null;
        boolean answers = notices.mayComment(about, of);
        return Optional.of(new Item(
                addresses.own(about).orElseThrow(),
                decided ? says.inboxDecided(about.matter, place) : says.inboxNotice(about.matter, place),
                decided ? says.inboxSent() : answers ? says.inboxComment() : says.inboxCommented(),
                answers ? of.notice().dueOn : null,
                decided ? about.decidedAt : of.notice().sentAt));
    }

    /** @throws ProblemException 404 to everybody but the holder */
    HolderCaseView view(String action, UUID caseId, LocalDate today, SignedInAccount reader) {
        Noticed of = notices.forHolder(caseId, reader);
        LicensingCase about = cases.get(caseId);
        Ledger ledger = points.of(Licence.findById(TenantKey.of(about.licenceId)));
        WithdrawalCase withdrawal = of instanceof WithdrawalCase found ? found : null;
        return new HolderCaseView(
                action,
                about.number(),
                about.matter,
                place(about),
                of.notice(),
                withdrawal == null ? "" : words.of(withdrawal.ground),
                withdrawal == null ? "" : withdrawal.account,
                pointsCases.violations(caseId).stream()
                        .map(violation -> new HolderCaseView.Line(
                                violation.kind,
                                violation.provision,
                                violation.committedAt,
                                violation.facts,
                                violation.points))
                        .toList(),
                ledger.at(clock.instant()),
                ledger.threshold(),
                notices.mayComment(about, of),
                today.isAfter(of.notice().dueOn),
                about.decidedAt != null,
                Document.<Document>list("caseId = ?1 and forApplicant = true order by madeAt desc, id", caseId).stream()
                        .map(paper -> new ReactionView.Paper(paper.id, paper.title, paper.madeAt))
                        .toList(),
                of.version());
    }

    /** @throws ProblemException 404 to everybody but the holder, and for a paper that is not for them */
    StoredFile paper(UUID caseId, UUID documentId, SignedInAccount reader) {
        notices.forHolder(caseId, reader);
        Document paper = Document.<Document>findByIdOptional(TenantKey.of(documentId))
                .filter(found -> found.caseId.equals(caseId) && found.forApplicant)
                .orElseThrow(() -> ProblemException.notFound("There is no such document."));
        return StoredFile.findById(TenantKey.of(paper.fileId));
    }

    private static String place(LicensingCase about) {
        return Premises.<Premises>findById(TenantKey.of(about.premisesId)).name;
    }
}
