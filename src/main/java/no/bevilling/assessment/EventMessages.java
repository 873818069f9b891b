package no.bevilling.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What happened, as the timeline of a case tells it to those who handle it. */
@MessageBundle("hendelse")
@ReadByStaffOnly
public interface EventMessages {
    @Message("Søknaden kom inn")
    String received();

    @Message("Kvittering er sendt til søkeren")
    String receiptSent();

    @Message("{#if old}Saken gikk fra {old} til {now}{#else}Saken ble gitt til {now}{/if}")
    String assigned(String old, String now);

    @Message("Saken ble overlevert fra {old} til {now}: {reason}")
    String handedOver(String old, String now, String reason);

    @Message("{#if correction}Et notat er rettet{#else}Et notat er skrevet{/if}")
    String noteWritten(boolean correction);

    @Message("Deloppgave lagt til: {title}. {owner}, frist {due}")
    String subTaskAdded(String title, String owner, String due);

    @Message("Deloppgave endret: {title}. {owner}, frist {due}")
    String subTaskChanged(String title, String owner, String due);

    @Message(
            "{#if dropped}Deloppgaven trengs ikke lenger{#else}Deloppgaven er ferdig{/if}: {title}{#if outcome}. {outcome}{/if}")
    String subTaskEnded(String title, boolean dropped, String outcome);

    @Message("Knyttet til sak {number}: {kind}")
    String related(String number, String kind);

    @Message("Ikke lenger knyttet til sak {number}: {kind}")
    String unrelated(String number, String kind);

    @Message("Part lagt til: {name}, {role}")
    String partyAdded(String name, String role);

    @Message("Part endret: {name}, {role}")
    String partyChanged(String name, String role);

    @Message("Ikke part lenger: {name}, {role}")
    String partyEnded(String name, String role);

    @Message(
            "{body} avgjorde {on} at {member} {#if disqualified}er inhabil{#else}kan delta{/if} (forvaltningsloven § 8)")
    String bodyDecidedTie(String body, String member, boolean disqualified, String on);

    @Message("Uttalelsen fra {body} trengs ikke lenger: søknaden er trukket")
    String statementRecalled(String body);

    @Message("Bevillingshaveren har meldt en endring ved stedet fra {day} ({law}).")
    String holderReported(String day, String law);

    @Message("Saken er tatt opp igjen. {ground}: {reason}")
    String reopened(String ground, String reason);

    @Message("{fact}: {#if old}fra «{old}» {/if}{#if now}til «{now}»{#else}ikke kjent lenger{/if}")
    String facts(String fact, String old, String now);

    @Message("Søknaden er komplett fra {on}. Frist for vedtak: {due}")
    String complete(String on, String due);

    @Message("Søkeren er bedt om å sende det som mangler: {what}")
    String missing(String what);

    @Message("Foreløpig svar er laget. Vedtaket kan ventes innen {on}")
    String preliminarySent(String on);

    @Message("Fristen for vedtaket er forlenget til {due}: {reason}")
    String extended(String due, String reason);

    @Message(
            "Fristen {#if to}stod stille {from}–{to}{#else}står stille fra {from}{/if}: {reason}. Frist for vedtak: {due}")
    String stoodStill(String reason, String from, String to, String due);

    @Message("Søkeren er spurt om noe, svarfrist {due}")
    String asked(String due);

    @Message(
            "{#if kind == 'MISSING_INFORMATION'}Søkeren har svart på hva som manglet{#else}Søkeren har svart på spørsmålet{/if}")
    String answered(String kind);

    @Message("Svaret fra søkeren trengs ikke lenger")
    String questionClosed();

    @Message("Søknaden er avvist")
    String rejected();

    @Message("Habilitet oppgitt: {tie}")
    String tieStated(String tie);

    @Message("Bedt om uttalelse fra {body}, frist {due}")
    String statementRequested(String body, String due);

    @Message("Uttalelse fra {body}: {answer}")
    String statementRegistered(String body, String answer);

    @Message("Uttaleparten trenger mer tid: svaret fra {body} kommer innen {until}")
    String statementDelayed(String body, String until);

    @Message("Spørsmål fra {body} til saksbehandleren")
    String statementQuestion(String body);

    @Message("Spørsmålet fra {body} er besvart")
    String statementQuestionAnswered(String body);

    @Message("Minnet {body} om uttalelsen, svarfrist {due}")
    String statementReminded(String body, String due);

    @Message("Svarfristen for {body} gikk ut {due}. Melding til {superior}")
    String statementEscalated(String body, String superior, String due);

    @Message("Ikke spurt {body}: saken ligger under det som er avtalt fra {agreed}")
    String statementNotNeeded(String body, String agreed);

    @Message("Uttalelsen fra {body} er lagt fram for søkeren, frist {due}")
    String statementPut(String body, String due);

    @Message("Søkeren kommenterte uttalelsen fra {body}")
    String commented(String body);

    @Message("Kontrollert mot reglene ({base}): {conclusion}")
    String checked(String base, String conclusion);

    @Message("«{question}» er besvart: {outcome}")
    String stated(String question, String outcome);

    @Message("Forslag til vedtak er sendt til godkjenning")
    String proposed();

    @Message("Forslaget er sendt tilbake{#if comment}: {comment}{/if}")
    String sentBack(String comment);

    @Message("Vedtaket er godkjent")
    String approved();

    @Message("Bevillingen er gitt{#if number}: {number}{/if}")
    String granted(String number);

    @Message("Søknaden er avslått")
    String refused();

    @Message("Dokument er laget{#if title}: {title}{/if}")
    String documentMade(String title);

    @Message("Melding ligger klar til sending{#if recipient}: {recipient}{/if}")
    String noticeQueued(String recipient);

    @Message(
            "Søknaden er trukket{#if byApplicant} av søkeren{/if}{#if writtenOn}, skriftlig {writtenOn}{/if}{#if reason}: {reason}{/if}")
    String withdrawn(boolean byApplicant, String writtenOn, String reason);

    @Message(
            "{#switch channel}{#case 'EMAIL'}Sendt på e-post{#case 'SVARUT'}Sendt med SvarUt{#else}Lagt i posten{/switch}: {title}")
    String letterSent(String title, String channel);

    @Message("Et brev eller en melding kunne ikke sendes. Se utboksen.")
    String letterNotSent();

    @Message("Søkeren er minnet om at vi venter på svar")
    String reminderSent();

    @Message("Innstilt til {body}. Saksframlegget er laget")
    String recommended(String body);

    @Message("{body} har avgjort saken {on}, sak {number}{#if other}. Utfallet ble et annet enn innstillingen{/if}")
    String resolved(String body, String on, String number, String other);

    @Message("Det er klaget på vedtaket{#if inTime}{#else}, etter fristen{/if}")
    String appealReceived(boolean inTime);

    @Message("Forslag til behandling av klagen er sendt til godkjenning")
    String appealProposed();

    @Message("Vedtaket er opprettholdt, og klagen er sendt til {body}")
    String appealForwarded(String body);

    @Message("Klagen førte til at vedtaket er tatt bort. Saken avgjøres på nytt")
    String appealChanged();

    @Message("Klagen er avvist")
    String appealRejected();

    @Message(
            "{body} avgjorde klagen {on}: {#switch outcome}{#case 'UPHELD'}vedtaket står{#case 'CHANGED'}vedtaket er endret{#case 'ANNULLED'}vedtaket er opphevet{#else}klagen er avvist{/switch}")
    String appealDecided(String body, String on, String outcome);

    @Message("{#if granted}Vedtaket skal vente til klagen er avgjort{#else}Vedtaket gjelder mens klagen behandles{/if}")
    String suspensionDecided(boolean granted);

    @Message("Saken ble opprettet")
    String opened();

    @Message("Overtredelse ført: {kind} ({points} prikker)")
    String violationRecorded(String kind, String points);

    @Message("Overtredelse endret: {kind}")
    String violationChanged(String kind);

    @Message("Overtredelse tatt ut av saken: {kind}")
    String violationRemoved(String kind);

    @Message("Forhåndsvarsel er sendt, med frist {date}")
    String noticeSent(String date);

    @Message("Bevillingshaver har uttalt seg om varselet")
    String holderCommented();

    @Message("Vedtak om {points} prikker. I toårsperioden: {after}")
    String pointsGiven(String points, String after);

    @Message("Saken er avsluttet uten prikker")
    String noPoints();

    @Message("Vedtak om inndragning fra {from}{#if to} til og med {to}{#else}, for resten av perioden{/if}")
    String withdrawalDecided(String from, String to);

    @Message("Vedtak om bevillingsgebyr: {amount} kroner")
    String feeFixed(String amount);

    @Message("Det er meldt hva arrangementet kom til")
    String eventReported();

    @Message("Saken er avsluttet uten inndragning")
    String notWithdrawn();

    @Message("Inndragningen er flyttet: fra {from}{#if to} til og med {to}{#else}, for resten av perioden{/if}")
    String withdrawalMoved(String from, String to);

    @Message("Inndragningen er gjennomført fra {date}")
    String withdrawalExecuted(String date);

    @Message("Inndragningen er kontrollert {date}: {#if control == 'KEPT'}overholdt{#else}ikke overholdt{/if}")
    String withdrawalControlled(String date, String control);

    @Message(
            "Prikker som inndragningen bygger på, er opphevet. Det som står igjen, er {points} prikker{#if days} og tilsier {days} dager{/if}")
    String basisChanged(String points, String days);

    @Message("Vedtaket er opphevet av {#if by == 'APPEAL_BODY'}klageinstansen{#else}kommunen{/if}")
    String setAside(String by);

    @Message("Iverksettingen er utsatt til klagen er avgjort")
    String suspended();

    @Message("Iverksettingen er ikke lenger utsatt")
    String resumed();
}
