package no.bevilling.violation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages about penalty points and withdrawals. */
@MessageBundle("prikk")
@ReadByStaffOnly
public interface PointsMessages {
    @Message("Prikker")
    String menu();

    @Message("Prikker og inndragninger")
    String overviewTitle();

    @Message("Saker om prikker og inndragning, og bevillingene som har prikker nå.")
    String overviewLead();

    @Message("Åpne saker")
    String openCases();

    @Message("Det er ingen åpne saker.")
    String noOpenCases();

    @Message("Inndragninger som skal gjennomføres")
    String toExecute();

    @Message("Bevillinger med prikker")
    String withPoints();

    @Message("Ingen bevilling har prikker som teller nå.")
    String noneWithPoints();

    @Message("Sak")
    String caseColumn();

    @Message("Sted og bevillingshaver")
    String placeColumn();

    @Message("Gjelder")
    String matterColumn();

    @Message("Neste frist")
    String dueColumn();

    @Message("Bevilling")
    String licenceColumn();

    @Message("Prikker nå")
    String pointsColumn();

    @Message("Igjen til inndragning")
    String leftColumn();

    @Message("Siste overtredelse")
    String lastColumn();

    @Message("Ny prikksak")
    String newCase();

    @Message("Ny inndragningssak")
    String newWithdrawal();

    @Message("Er alle prikker ført her?")
    String keptTitle();

    @Message(
            "Før noen har bekreftet at alle prikker som fortsatt teller, er ført her, sier systemet til fornyelse, kontroll og utvalg at det ikke vet. Null prikker er noe annet enn ukjent.")
    String keptLead();

    @Message("Ja, alle prikker som teller, er ført her")
    String keptButton();

    @Message("Bekreftet: alle prikker som teller, er ført her.")
    String keptDone();

    @Message("{name} bekreftet {moment} at alle prikker som teller, er ført her.")
    String keptBy(String name, String moment);

    @Message("Ny prikksak: {place}")
    String newTitle(String place);

    @Message(
            "Skriv det som ble sett, hørt og luktet. Saken får varsel, vedtak og brev ut fra det du fører her. Likeartede brudd fra samme kontroll regnes som ett.")
    String newLead();

    @Message("Hva er kilden?")
    String source();

    @Message("Kildens nummer eller journalpost")
    String reference();

    @Message("Når kommunen fikk vite det")
    String foundOn();

    @Message("Kort om saken")
    String account();

    @Message("Observasjoner fra kontrollen")
    String observations();

    @Message("Velg hva hver observasjon er brudd på. Den du ikke velger noe for, blir ikke med.")
    String observationsLead();

    @Message("Ikke et brudd")
    String notAViolation();

    @Message("Hva er dette?")
    String whatIsIt();

    @Message("Overtredelsen")
    String violationTitle();

    @Message("Overtredelse")
    String kind();

    @Message("Tallet foran er prikkene etter alkoholforskriften § 10-3.")
    String kindHint();

    @Message("Hvilket vilkår eller hvilken bestemmelse")
    String provision();

    @Message("Bare for brudd på vilkår og andre overtredelser.")
    String provisionHint();

    @Message("Dag")
    String day();

    @Message("Klokkeslett")
    String time();

    @Message("Overtredelsestidspunktet: toårsperioden regnes fra det.")
    String timeHint();

    @Message("Hva som skjedde")
    String facts();

    @Message("Observasjoner, ikke konklusjoner: hva, hvor, når, hvem så det.")
    String factsHint();

    @Message("Omstendigheter")
    String circumstances();

    @Message("Antallet fravikes bare når omstendighetene er helt spesielle (§ 10-4).")
    String circumstancesHint();

    @Message("Prikker")
    String points();

    @Message("Hvorfor antallet fravikes")
    String specialReasons();

    @Message("Begrunnes særskilt i vedtaket (§ 10-4). Tomt når antallet følger tabellen.")
    String specialReasonsHint();

    @Message("Jeg har ingen tilknytning til bevillingshaver (forvaltningsloven §§ 6–10)")
    String noTie();

    @Message("Opprett saken")
    String open();

    @Message("Saken er opprettet.")
    String opened();

    @Message("Avbryt")
    String cancel();

    @Message("Lagre")
    String save();

    @Message("Overtredelsen er ført.")
    String recorded();

    @Message("Overtredelsen er endret.")
    String changed();

    @Message("Overtredelsen er tatt ut.")
    String removed();

    @Message("Prikksak")
    String caseTitle();

    @Message("Bevilling")
    String licence();

    @Message("Bevillingshaver")
    String holder();

    @Message("Kilde")
    String sourceShort();

    @Message("Prikker på bevillingen")
    String pointsOnLicence();

    @Message("{points} av {threshold} i toårsperioden")
    String pointsOf(int points, int threshold);

    @Message("Se prikkene")
    String toLedger();

    @Message("Se kontrollen")
    String toInspection();

    @Message("Status")
    String status();

    @Message("Saksbehandler")
    String handler();

    @Message("Fordel saken")
    String assign();

    @Message("Denne bevillingen står utenfor prikkene")
    String outsideTitle();

    @Message(
            "Bevilling for en enkelt anledning og ambulerende bevilling omfattes ikke av prikkene. Bruddene blir stående og vises når bevillingshaver søker igjen.")
    String outsideText();

    @Message("Overtredelser")
    String violations();

    @Message("Til sammen")
    String sum();

    @Message("Endre")
    String change();

    @Message("Ta ut")
    String remove();

    @Message("Legg til en overtredelse")
    String addTitle();

    @Message("Legg til")
    String add();

    @Message("Fraviker tabellen ({table})")
    String departs(int table);

    @Message("Observert {moment}{#if place}, {place}{/if}, av {observer}")
    String seenBy(String moment, String place, String observer);

    @Message("Med denne saken: {after} prikker i toårsperioden")
    String withThis(int after);

    @Message("Det er nok til inndragning.")
    String enough();

    @Message("Forhåndsvarsel")
    String noticeTitle();

    @Message("Varselet er ikke sendt.")
    String noticeNotSent();

    @Message("Sendt {moment} av {name}, med frist {date}.")
    String noticeSentLine(String moment, String name, String date);

    @Message("Vår foreløpige vurdering")
    String noticeText();

    @Message(
            "Overtredelsene, prikkene og følgene står i brevet av seg selv. Skriv bare det som er særskilt i denne saken.")
    String noticeTextHint();

    @Message("Frist for bevillingshaver")
    String dueOn();

    @Message("Send varsel")
    String sendNotice();

    @Message("Send nytt varsel")
    String sendAgain();

    @Message("Varselet er sendt.")
    String noticeSent();

    @Message("Det er kommet noe til etter varselet. Send et nytt.")
    String noticeOutdated();

    @Message("Bevillingshaver har ikke uttalt seg, og fristen løper.")
    String waitsForComment();

    @Message("Bevillingshaver har ikke uttalt seg innen fristen.")
    String noComment();

    @Message("{name} uttalte seg {moment}:")
    String commentedBy(String name, String moment);

    @Message("Regelkontroll")
    String checkTitle();

    @Message("Spørsmål")
    String question();

    @Message("Svar")
    String answer();

    @Message(
            "{#switch outcome}{#case 'MET'}oppfylt{#case 'NOT_MET'}ikke oppfylt{#case 'DEPARTURE'}fravik{#else}må vurderes{/switch}")
    String outcome(String outcome);

    @Message("Hvorfor dette er oppfylt: {question}")
    String whyMet(String question);

    @Message("Hvorfor kommunen fraviker: {question}")
    String whyDeparture(String question);

    @Message("Vurdering: {reason}")
    String human(String reason);

    @Message("Vedtak")
    String decisionTitle();

    @Message("Foreslå vedtak")
    String proposeTitle();

    @Message("Hva foreslår du?")
    String outcomeLabel();

    @Message("Begrunnelse")
    String reasons();

    @Message("Hva som har vært avgjørende. Faktum, regler og prikker står i brevet av seg selv.")
    String reasonsHint();

    @Message("Send til godkjenning")
    String propose();

    @Message("Forslaget er sendt til godkjenning.")
    String proposed();

    @Message("Foreslått av {name}, {moment}")
    String proposedBy(String name, String moment);

    @Message("Forslaget venter på godkjenning av en annen.")
    String waitsForApproval();

    @Message("Sendt tilbake av {name}: {comment}")
    String sentBackBy(String name, String comment);

    @Message("Vedtatt {date}, godkjent av {name}")
    String approvedBy(String date, String name);

    @Message("Vedtaket er opphevet av {#if by == 'APPEAL_BODY'}klageinstansen{#else}kommunen{/if}.")
    String setAside(String by);

    @Message("Iverksettingen er utsatt til klagen er avgjort.")
    String suspended();

    @Message("Godkjenning")
    String reviewTitle();

    @Message("Når du godkjenner, blir vedtaket gjort, prikkene ført og brevet sendt.")
    String reviewPoints();

    @Message(
            "Når du godkjenner, blir vedtaket gjort, inndragningen ført på bevillingen og i registeret, og brevet sendt.")
    String reviewWithdrawal();

    @Message("Vedtaket hører til {body}. Registrer vedtaket som er gjort der.")
    String political(String body);

    @Message("Saksnummer i organet")
    String resolutionNumber();

    @Message("Vedtatt dag")
    String resolvedOn();

    @Message("Godkjenn")
    String approve();

    @Message("Hvilket organ avgjør saken?")
    String whichBody();

    @Message("Velg organ")
    String chooseBody();

    @Message("Legg fram for organet")
    String putForwardTo();

    @Message(
            "{#if body}{body} avgjør saken.{#else}Avgjør et politisk organ saken, legger du den fram her.{/if} Da skrives saksframlegget, og saken kan settes på sakslisten til et møte.")
    String putForwardHint(String body);

    @Message("Saken er lagt fram, og kan settes på sakslisten.")
    String putForward();

    @Message(
            "Lagt fram for {#if body}{body}{#else}organet{/if} {when}. Vedtaket føres inn når møtet har behandlet saken.")
    String waitsForBody(String body, String when);

    @Message("Vedtaket er gjort, og brevet ligger i utboksen.")
    String approved();

    @Message("Hva må gjøres?")
    String comment();

    @Message("Send tilbake")
    String sendBack();

    @Message("Forslaget er sendt tilbake.")
    String wasSentBack();

    @Message("Prikkene fører til en inndragningssak")
    String leadsToWithdrawal();

    @Message("Gå til inndragningssaken")
    String toWithdrawal();

    @Message("Hendelser")
    String events();

    @Message("Dokumenter")
    String documents();

    @Message("Ingen dokumenter ennå.")
    String noDocuments();

    @Message("Klage")
    String appeal();

    @Message(
            "{#when reason}{#is NO_VIOLATION}Det er ikke ført noen overtredelse.{#is OUTSIDE}Bevillingen står utenfor prikkene: bruddene blir ført uten prikker.{#is BELOW_THRESHOLD}Prikkene fører ikke til inndragning.{#is NOT_NOTICED}Bevillingshaver er ikke varslet (forvaltningsloven § 16).{#is NOTICE_OUTDATED}Det er kommet noe til etter varselet: send et nytt.{#is NOT_HEARD}Bevillingshaver har ikke uttalt seg, og fristen er ikke ute.{#is CHANGED_SINCE}Noe er endret siden forslaget. Send det tilbake.{#is REPLAY_DIFFERS}Regelkontrollen gir ikke samme svar om igjen. Send forslaget tilbake.{/when}")
    String stop(ReactionStopped.Reason reason);

    @Message("Reglene bærer ikke dette, eller noe må begrunnes: {questions}")
    String notCarried(String questions);

    @Message(
            "{#switch field}{#case 'kind'}Velg en overtredelse. Samme slag kan ikke føres to ganger i samme sak.{#case 'provision'}Skriv hvilket vilkår eller hvilken bestemmelse.{#case 'committedAt'}Skriv en dag og et klokkeslett som har vært, etter 1. september 2020.{#case 'facts'}Skriv hva som skjedde, med høyst 4000 tegn.{#case 'circumstances'}Velg omstendigheter.{#case 'points'}Skriv hvor mange prikker.{#case 'specialReasons'}Begrunn fraviket særskilt, med høyst 4000 tegn.{#case 'dueOn'}Velg en dag etter i dag, innen et år.{#case 'text'}Skriv høyst 4000 tegn.{#case 'outcome'}Velg hva du foreslår.{#case 'reasons'}Begrunn vedtaket, med høyst 4000 tegn.{#case 'comment'}Skriv hva som må gjøres, med høyst 4000 tegn.{#case 'body'}Velg organet.{#case 'resolutionNumber'}Skriv saksnummeret.{#case 'resolvedOn'}Velg en dag fra forslaget til i dag.{#case 'source'}Velg kilden.{#case 'foundOn'}Velg en dag til og med i dag.{#case 'reference'}Skriv høyst 300 tegn.{#case 'account'}Skriv hva som er kjent, med høyst 4000 tegn.{#case 'inspection'}Kontrollen gjelder et annet sted.{#case 'violations'}Velg minst én overtredelse.{#case 'ground'}Velg grunnlaget.{#case 'unusedSince'}Velg dagen bevillingen sist ble brukt.{#case 'from'}Velg en dag fra i dag, innen et år.{#case 'newFrom'}Velg en dag fra i dag, innen et år.{#case 'days'}Skriv antall dager.{#case 'executedOn'}Velg en dag fra inndragningen begynte til i dag.{#case 'controlledOn'}Velg en dag i inndragningen, til og med i dag.{#case 'control'}Velg hva kontrollen viste.{#case 'note'}Skriv hva som ble sett, med høyst 2000 tegn.{#else}Rett opp dette feltet.{/switch}")
    String wrongField(String field);

    @Message("Prikkene på bevilling {number}")
    String ledgerTitle(String number);

    @Message("{points} av {threshold} prikker i dag")
    String ledgerNow(int points, int threshold);

    @Message("Toårsperioden som slutter i dag, begynte {date}.")
    String ledgerWindow(String date);

    @Message("Prikker som en inndragning alt bygger på, fører ikke til en til.")
    String ledgerUsed();

    @Message("Det er {left} prikker igjen til inndragning.")
    String ledgerLeft(int left);

    @Message("Prikkene fører til inndragning i {days} dager.")
    String ledgerDue(int days);

    @Message("Prikkene fører til inndragning. Hvor lenge, sier ikke skalaen: det må vurderes.")
    String ledgerDueUnknown();

    @Message("Prikker over tid, med toårsperioden fram til i dag")
    String chart();

    @Message("Overtredelser med prikker")
    String entries();

    @Message("Overtredelse")
    String entryKind();

    @Message("Skjedde")
    String entryAt();

    @Message("Vedtatt")
    String entryDecided();

    @Message("Sum i de to årene til da")
    String entrySum();

    @Message("Teller til og med")
    String entryUntil();

    @Message(
            "{#when state}{#is COUNTS}teller{#is REACTED_TO}teller; bevillingen er inndratt for den{#is SUSPENDED}venter på klage{#is ANNULLED}opphevet{/when}")
    String state(Ledger.State state);

    @Message("Bevillingen har ingen prikker.")
    String noEntries();

    @Message("Ny periode begynte {date}, da virksomheten ble overdratt (alkoholforskriften § 10-2).")
    String transferred(String date);

    @Message("Hva om det kommer én til?")
    String whatIfTitle();

    @Message("Som om en slik overtredelse skjedde i dag:")
    String whatIfLead();

    @Message("Vis")
    String whatIfShow();

    @Message(
            "Da ville det være {points} prikker. {#if days > 0}Det fører til inndragning i {days} dager.{#else}Det fører ikke til inndragning.{/if}")
    String whatIf(int points, int days);

    @Message("Da ville det være {points} prikker, mer enn skalaen dekker: hvor lenge, må vurderes.")
    String whatIfUnknown(int points);

    @Message("Kilde: {source}{#if secondHand} og Helsedirektoratets skala, slik andre gjengir den{/if}")
    String scaleSource(String source, boolean secondHand);

    @Message("Brudd utenfor prikkene")
    String outsideBreaches();

    @Message("Saker")
    String cases();

    @Message("Ny inndragningssak: {place}")
    String newWithdrawalTitle(String place);

    @Message("Hva er grunnlaget?")
    String ground();

    @Message("Hva som er kjent")
    String withdrawalAccount();

    @Message("Fakta, ikke konklusjoner. Trengs ikke når grunnlaget er prikker.")
    String withdrawalAccountHint();

    @Message("Sist brukt")
    String unusedSince();

    @Message("Bare for en bevilling som ikke er brukt (alkoholforskriften § 10-7).")
    String unusedHint();

    @Message("Inndragningssak")
    String withdrawalTitle();

    @Message("Grunnlag")
    String groundShort();

    @Message("Prikkene saken bygger på")
    String basis();

    @Message("{points} prikker. Skalaen tilsier {days} dager.")
    String basisDays(int points, int days);

    @Message("{points} prikker, mer enn skalaen dekker: lengden må vurderes.")
    String basisUnknown(int points);

    @Message("Vedtatt {date}")
    String decidedOn(String date);

    @Message("Første dag")
    String from();

    @Message("Bør begynne innen fire uker etter vedtaket (alkoholforskriften § 10-6).")
    String fromHint();

    @Message("Antall dager")
    String days();

    @Message("Tomt felt betyr resten av bevillingsperioden.")
    String daysHint();

    @Message("Hvorfor inndragningen er lengre enn prikkene tilsier")
    String longer();

    @Message("Fra {from} til og med {to} ({days} dager)")
    String period(String from, String to, int days);

    @Message("Fra {from}, for resten av bevillingsperioden")
    String periodRest(String from);

    @Message("Prikker som vedtaket bygger på, er opphevet etter at det ble gjort. Se på vedtaket på nytt.")
    String basisChanged();

    @Message("Gjennomføring")
    String executionTitle();

    @Message("Gjennomført fra og med")
    String executedOn();

    @Message("Registrer gjennomføringen")
    String executeButton();

    @Message("Gjennomføringen er registrert.")
    String executed();

    @Message("Nye dager")
    String newDaysTitle();

    @Message("Flytt inndragningen")
    String moveButton();

    @Message("Inndragningen er flyttet.")
    String moved();

    @Message("Kontroll av inndragningen")
    String controlTitle();

    @Message("Kontrollert dag")
    String controlledOn();

    @Message("Hva viste kontrollen?")
    String controlLabel();

    @Message("Hva som ble sett")
    String controlNote();

    @Message("Registrer kontrollen")
    String controlButton();

    @Message("Kontrollen er registrert.")
    String controlled();

    @Message("Kontrollert {date} av {name}: {result}")
    String controlledLine(String date, String name, String result);

    @Message("Ikke kontrollert ennå.")
    String notControlled();

    @Message("Gjennomført fra {date}")
    String executedLine(String date);

    @Message("Ikke gjennomført ennå.")
    String notExecuted();

    @Message("Prikker på bevillingene her")
    String standing();

    @Message("{points} av {threshold} prikker på bevilling {number}")
    String standingLine(int points, int threshold, String number);

    @Message("Brudd uten prikker")
    String outsideKnown();

    @Message("{points} prikker")
    String pointsGiven(int points);

    @Message("Gitt i et tidligere system")
    String givenElsewhere();
}
