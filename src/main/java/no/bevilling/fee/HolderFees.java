package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.InboxSource;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.Cases;
import no.bevilling.casework.HolderOfCase;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.StoredFile;
import no.bevilling.licence.Licence;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.premises.Premises;

/** The holder's side of fees: the inbox, and one decision with how it came about. */
@ApplicationScoped
class HolderFees implements InboxSource {
    @Inject
    HolderOfCase holders;

    @Inject
    Impartiality impartiality;

    @Inject
    FeeDecisions decisions;

    @Inject
    EventReports reports;

    @Inject
    FeeViews views;

    @Inject
    Cases cases;

    @Inject
    CaseAddresses addresses;

    @Inject
    Texts texts;

    /** What the page about an event that is over begins with. */
    public record Head(String base, String caseNumber, String place, int year) {}

    /** @throws ProblemException 404 to everybody but the holder */
    Head head(UUID caseId, SignedInAccount reader) {
        LicensingCase about = forHolder(caseId, reader);
        return new Head(addresses.own(about).orElseThrow(), about.number(), place(about), shown(caseId).year);
    }

    /** What the holder's page shows. */
    public record View(
            String base,
            String caseNumber,
            FeeKind kind,
            int year,
            String place,
            String licenceNumber,
            FeeView.Decision decision,
            List<FeeView.Paper> papers,
            boolean asked) {
        /** Where the holder tells what the event came to. */
        public String reportHref() {
            return base + "/oppgave";
        }

        /** Where the holder appeals against it. */
        public String appealHref() {
            return base.replaceFirst("/gebyr$", "/klage");
        }
    }

    @Override
    public List<Item> items(SignedInAccount account) {
        return holders.cases(account).stream()
                .filter(about -> about.matter == Matter.FEE)
                .map(this::item)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Item> item(LicensingCase about) {
        HolderFeeMessages says = texts.of(HolderFeeMessages.class);
        return decisions
                .standing(about.id)
                .map(decision -> new Item(
                        addresses.own(about).orElseThrow(),
                        says.title(decision.kind, place(about), decision.year),
                        says.inbox(decision.changeOre < 0, Kroner.of(Math.abs(decision.changeOre))),
                        null,
                        about.decidedAt));
    }

    /** @throws ProblemException 404 to everybody but the holder */
    View view(String base, UUID caseId, SignedInAccount reader) {
        LicensingCase about = forHolder(caseId, reader);
        FeeDecision decision = shown(caseId);
        return new View(
                base,
                about.number(),
                decision.kind,
                decision.year,
                place(about),
                Licence.<Licence>findById(TenantKey.of(decision.licenceId)).licenceNumber,
                views.decision(decision),
                Document.<Document>list("caseId = ?1 and forApplicant = true order by madeAt desc, id", caseId).stream()
                        .map(paper -> new FeeView.Paper(paper.id, paper.title, paper.madeAt))
                        .toList(),
                reports.ofCase(caseId).isPresent());
    }

    /** A proposal is nobody's but the municipality's: the newest one that was decided. */
    private static FeeDecision shown(UUID caseId) {
        return FeeDecision.<FeeDecision>find(
                        "caseId = ?1 and review.reviewedAt is not null and review.reviewComment is null"
                                + " order by review.reviewedAt desc, id desc",
                        caseId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("There is no such case."));
    }

    /** @throws ProblemException 404 to everybody but the holder, and for a paper that is not for them */
    StoredFile paper(UUID caseId, UUID documentId, SignedInAccount reader) {
        forHolder(caseId, reader);
        Document paper = Document.<Document>findByIdOptional(TenantKey.of(documentId))
                .filter(found -> caseId.equals(found.caseId) && found.forApplicant)
                .orElseThrow(() -> ProblemException.notFound("There is no such document."));
        return StoredFile.findById(TenantKey.of(paper.fileId));
    }

    private LicensingCase forHolder(UUID caseId, SignedInAccount reader) {
        LicensingCase about = cases.get(caseId);
        if (about.matter != Matter.FEE || !impartiality.isApplicant(about, reader.id())) {
            throw ProblemException.notFound("There is no such case.");
        }
        return about;
    }

    private static String place(LicensingCase about) {
        return Premises.<Premises>findById(TenantKey.of(about.premisesId)).name;
    }
}
