package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.DecisionWording;
import no.bevilling.decision.Paragraphs;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.DecisionMade;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.FeeLetter;
import no.bevilling.document.Holder;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.Reasons;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.Sender;
import no.bevilling.document.Signatory;
import no.bevilling.document.Words;
import no.bevilling.document.Writing;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.FeeBasis;

/** Writes the letters about fees: kept in the case, and put in the outbox before the invoice. */
@ApplicationScoped
class FeePapers {
    private static final AdministrationActs ACTS = AdministrationActs.standard();
    private static final String REGULATION = "alkoholforskriften ";

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    Accounts accounts;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** The letter of a decision, kept and queued. */
    Document decided(LicensingCase about, FeeDecision made, SignedInAccount proposer, SignedInAccount approver) {
        Municipality municipality = Municipality.findById(about.municipalityId);
        Premises place = Premises.findById(TenantKey.of(about.premisesId));
        Words words = Words.in(municipality.languageForm);
        FeeLetter letter = letter(about, made, municipality, place, proposer, approver);
        String title = words.filled("paper.title." + letter.kind(), place.name, String.valueOf(made.year));
        Papers.Kept kept = papers.keep(
                new Papers.Made(
                        about.id,
                        letter.kind() == LetterKind.FEE ? DocumentKind.FEE_LETTER : DocumentKind.FEE_SETTLEMENT_LETTER,
                        title,
                        municipality.languageForm,
                        null,
                        true),
                letters.write(letter));
        papers.queue(kept.document(), OutboxRecipient.APPLICANT);
        timeline.record(about.id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        return kept.document();
    }

    private FeeLetter letter(
            LicensingCase about,
            FeeDecision made,
            Municipality municipality,
            Premises place,
            SignedInAccount proposer,
            SignedInAccount approver) {
        Words words = Words.in(municipality.languageForm);
        Organisation holder = Organisation.findById(TenantKey.of(about.organisationId));
        Licence licence = Licence.findById(TenantKey.of(made.licenceId));
        FeeReckoning reckoning = made.reckoning;
        boolean settlement = made.kind.isSettlement();
        boolean byLitres = !reckoning.lines().isEmpty();
        BigDecimal least = reckoning.event() != null && byLitres ? reckoning.minimum() : reckoning.least();
        LocalDate today = LocalDate.now(clock);
        return new FeeLetter(
                settlement ? LetterKind.FEE_SETTLEMENT : LetterKind.FEE,
                new LetterHead(
                        municipality.languageForm,
                        Sender.of(municipality),
                        Addressee.of(holder, place),
                        about.number(),
                        today,
                        proposer.displayName(),
                        municipality.demo),
                about.licenceType,
                Holder.of(holder),
                Place.of(place),
                licence.licenceNumber,
                made.year,
                made.reckoning.event() != null,
                reckoning.lines().stream()
                        .map(line -> new FeeLetter.Line(
                                line.drinkGroup(),
                                Kroner.number(line.litres()),
                                Kroner.of(line.rate()),
                                Kroner.of(line.amount())))
                        .toList(),
                reckoning.event() == null || byLitres ? Kroner.of(reckoning.byVolume()) : null,
                least == null ? null : Kroner.of(least),
                reckoning.part() == null || reckoning.part().isWhole() ? null : part(words, reckoning.part()),
                Kroner.of(made.amountOre),
                settlement ? Kroner.of(made.amountOre - made.changeOre) : null,
                Kroner.of(Math.abs(made.changeOre)),
                made.changeOre < 0,
                made.dueOn,
                Paragraphs.of(made.loweredReason),
                reasons(words, municipality, made),
                new DecisionMade(
                        made.decidedOn,
                        DecisionWording.body(municipality, made.decidingBody, made.decidingBodyName),
                        DecisionWording.authority(municipality, made.decidingBody, made.resolutionNumber),
                        signatory(proposer, municipality, Role.CASEWORKER, words),
                        signatory(approver, municipality, Role.APPROVER, words)),
                municipality.appealBody,
                ACTS.on(today));
    }

    private Signatory signatory(SignedInAccount who, Municipality municipality, Role role, Words words) {
        String title = accounts.jobTitle(who.id(), municipality.id, role);
        return new Signatory(who.displayName(), title.isBlank() ? words.get("role." + role) : title);
    }

    /** What the rules, the facts and the municipality's own settings led to (forvaltningsloven §§ 24, 25). */
    private static Reasons reasons(Words words, Municipality municipality, FeeDecision made) {
        FeeReckoning reckoning = made.reckoning;
        boolean event = reckoning.event() != null;
        List<RuleApplied> rules = new ArrayList<>();
        rules.add(new RuleApplied("alkoholloven § 7-1", words.get("fee.rule.act")));
        if (!event) {
            rules.add(new RuleApplied(REGULATION + "§ 6-1", words.get("fee.rule.year")));
        }
        rules.add(new RuleApplied(
                REGULATION + "§ 6-2", words.get(reckoning.isAmbulatory() ? "fee.rule.ambulatory" : "fee.rule.rates")));
        if (made.kind == FeeKind.SETTLEMENT) {
            rules.add(new RuleApplied(REGULATION + "§ 6-3", words.get("fee.rule.settlement")));
        }
        return new Reasons(
                rules,
                event ? eventFacts(words, reckoning) : facts(words, Writing.in(municipality.languageForm), made),
                List.of(),
                Stream.concat(assessment(words, made).stream(), Paragraphs.of(made.reasons).stream())
                        .toList());
    }

    private static List<String> facts(Words words, Writing writing, FeeDecision made) {
        FeeReckoning reckoning = made.reckoning;
        String litres = reckoning.lines().isEmpty()
                ? words.get("fee.fact.noLitres")
                : reckoning.lines().stream()
                        .map(line -> words.filled(
                                "fee.fact.group", String.valueOf(line.drinkGroup()), Kroner.number(line.litres())))
                        .collect(Collectors.joining(", "));
        List<String> facts = new ArrayList<>();
        facts.add(words.filled(
                made.kind == FeeKind.SETTLEMENT ? "fee.fact.actual" : "fee.fact.expected",
                String.valueOf(made.year),
                litres));
        facts.add(words.filled("fee.fact.rates", writing.citation(reckoning.minimumSource())));
        if (!reckoning.part().isWhole()) {
            facts.add(words.filled(
                    "fee.fact.part",
                    String.valueOf(made.year),
                    writing.date(reckoning.part().from()),
                    writing.date(reckoning.part().to())));
        }
        return facts;
    }

    private static List<String> eventFacts(Words words, FeeReckoning reckoning) {
        FeeReckoning.Occasion event = reckoning.event();
        List<String> facts = new ArrayList<>();
        if (reckoning.kind() == FeeKind.EVENT_SETTLEMENT) {
            facts.add(words.get("fee.fact.eventOver"));
        }
        facts.add(words.filled(
                "fee.fact.event",
                String.valueOf(event.days()),
                event.attendance() == null
                        ? words.get("fee.fact.unknownGuests")
                        : Kroner.number(BigDecimal.valueOf(event.attendance()))));
        facts.add(
                event.each() == null
                        ? words.get("fee.fact.eventNoRule")
                        : words.filled(
                                event.per() == FeeBasis.DAY ? "fee.fact.eventDay" : "fee.fact.eventRule",
                                event.plan().isEmpty() ? event.layer() : String.join(", ", event.plan()),
                                Kroner.of(event.each())));
        return facts;
    }

    private static List<String> assessment(Words words, FeeDecision made) {
        FeeReckoning reckoning = made.reckoning;
        List<String> assessment = new ArrayList<>();
        if (reckoning.event() != null) {
            assessment.add(words.get("fee.assessment.event"));
            if (reckoning.event().most() != null
                    && reckoning.amount().compareTo(reckoning.event().most()) == 0) {
                assessment.add(words.get("fee.assessment.most"));
            }
            if (made.kind == FeeKind.EVENT_SETTLEMENT) {
                assessment.add(words.get(made.changeOre > 0 ? "fee.assessment.eventUp" : "fee.assessment.eventDown"));
            }
            return assessment;
        }
        assessment.add(words.get(reckoning.isByMinimum() ? "fee.assessment.minimum" : "fee.assessment.volume"));
        if (!reckoning.part().isWhole()) {
            assessment.add(words.filled("fee.assessment.part", part(words, reckoning.part())));
        }
        if (made.kind == FeeKind.SETTLEMENT) {
            assessment.add(
                    words.get(made.changeOre > 0 ? "fee.assessment.settlementUp" : "fee.assessment.settlementDown"));
        }
        return assessment;
    }

    /** Which rule of the municipality's own makes it lower than a whole year's fee; kept as the answer to the check. */
    String ruleOfMunicipality(FeeDecision of) {
        Words words = Words.in(Municipality.<Municipality>findById(of.municipalityId).languageForm);
        return of.reckoning.event() != null
                ? String.join(" ", eventFacts(words, of.reckoning))
                : words.filled("fee.assessment.part", part(words, of.reckoning.part()));
    }

    private static String part(Words words, PartOfYear part) {
        return words.filled("fee.part." + part.mode(), String.valueOf(part.counted()), String.valueOf(part.of()));
    }
}
