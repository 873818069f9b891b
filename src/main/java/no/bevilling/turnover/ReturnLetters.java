package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.Holder;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.Sender;
import no.bevilling.document.TurnoverReturnLetter;
import no.bevilling.document.Words;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.ViolationKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to a holder about a return: kept with the return, and put in the outbox. */
@ApplicationScoped
class ReturnLetters {
    private static final AdministrationActs ACTS = AdministrationActs.standard();

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    Municipalities municipalities;

    @Inject
    RuleChecks rules;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    /** Asks for it. */
    void ask(TurnoverReturn about) {
        send(about, LetterKind.TURNOVER_RETURN, DocumentKind.TURNOVER_RETURN);
    }

    /** Reminds of it. */
    void remind(TurnoverReturn about) {
        send(about, LetterKind.TURNOVER_RETURN_REMINDER, DocumentKind.TURNOVER_RETURN_REMINDER);
    }

    /** What was written about a return, the newest first. */
    List<Document> of(UUID returnId) {
        return Document.list("subjectId = ?1 order by madeAt desc, id", returnId);
    }

    private void send(TurnoverReturn about, LetterKind kind, DocumentKind paper) {
        Municipality here = Municipality.findById(about.municipalityId);
        Organisation holder = Organisation.findById(TenantKey.of(about.organisationId));
        List<Premises> places = places(about.id);
        Addressee addressee = Addressee.of(holder, places.get(0));
        LocalDate today = LocalDate.now(clock);
        String number = municipalities.byId(about.municipalityId).orElseThrow().number();
        byte[] pdf = letters.write(new TurnoverReturnLetter(
                kind,
                new LetterHead(
                        here.languageForm,
                        Sender.of(here),
                        addressee,
                        about.number(),
                        today,
                        here.name + " kommune",
                        here.demo),
                Holder.of(holder),
                about.returnYear,
                places.stream().map(Place::of).distinct().toList(),
                about.dueOn,
                rules.numbers()
                        .points(ViolationKind.TURNOVER_RETURN, about.dueOn.plusDays(1))
                        .orThrow(),
                about.attestation,
                publicAddress + "/soknad/omsetning/" + number + "/" + about.id,
                ACTS.on(today)));
        String title = Words.in(here.languageForm)
                .filled("paper.title." + kind, String.valueOf(about.returnYear), holder.name);
        Document kept = papers.keep(new Papers.Made(null, about.id, paper, title, here.languageForm, null, true), pdf)
                .document();
        papers.queue(
                kept,
                OutboxRecipient.HOLDER,
                new Papers.Candidate(
                        about.number(), holder.name, holder.email, String.join("\n", addressee.addressLines())));
    }

    /** The places of a return, in its order. */
    private static List<Premises> places(UUID returnId) {
        List<UUID> ids = ReturnPlace.<ReturnPlace>list("returnId = ?1 order by position, id", returnId).stream()
                .map(place -> place.premisesId)
                .toList();
        Map<UUID, Premises> known = Premises.<Premises>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(place -> place.id, Function.identity()));
        return ids.stream().map(known::get).toList();
    }
}
