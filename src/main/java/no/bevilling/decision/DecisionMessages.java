package no.bevilling.decision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages for proposals, approval and the outbox. */
@MessageBundle("vedtak")
@ReadByStaffOnly
public interface DecisionMessages {
    @Message("Betaling av gebyret er et vilkår")
    String paymentFirst();

    @Message(
            "Legger til vilkåret om at bevillingsdokumentet først utstedes når gebyret er betalt (alkoholloven §§ 3-2, 4-3). Uten vilkåret venter dokumentet ikke.")
    String paymentFirstHint();

    @Message("Forslag til vedtak")
    String proposalTitle();

    @Message("Vedtak")
    String decisionTitle();

    @Message(
            "Skriv det du foreslår. Noen andre enn deg må godkjenne det før det blir et vedtak. Feltene er fylt ut fra søknaden og regelkontrollen; tidene er holdt innenfor det reglene tillater.")
    String proposalLead();

    @Message("Det kan ikke foreslås noe vedtak ennå")
    String stopped();

    @Message("Gjør dette først. Det du eventuelt har skrevet under, er ikke lagret.")
    String stoppedLead();

    @Message("Gå til saken")
    String toCase();

    @Message("Forslaget ble sendt tilbake")
    String sentBackTitle();

    @Message("{name} skrev {moment}:")
    String sentBackBy(String name, String moment);

    @Message(
            "{#switch flaw}{#case 'NOT_GRANTABLE'}Dette kan ikke innvilges{#case 'DEPARTURE_NEEDED'}Dette krever et fravik som er begrunnet{#case 'NOT_ANSWERED'}Noen må svare på dette først{#case 'NOTHING_TO_REFUSE_ON'}Avslaget har ikke noe å bygge på{#else}Forslaget krever en individuell vurdering{/switch}")
    String flawTitle(String flaw);

    @Message(
            "{#switch flaw}{#case 'NOT_GRANTABLE'}Et krav som ingen kan fravike, er ikke oppfylt. Endre forslaget eller foreslå avslag. Ingenting er lagret.{#case 'DEPARTURE_NEEDED'}En hovedregel i retningslinjene er ikke oppfylt. Før inn fraviket og grunnen i regelkontrollen, eller foreslå avslag. Ingenting er lagret.{#case 'NOT_ANSWERED'}Svar i regelkontrollen. Ingenting er lagret.{#case 'NOTHING_TO_REFUSE_ON'}Ingen vilkår er uoppfylt. Skriv i den individuelle vurderingen hvilket skjønn avslaget bygger på. Ingenting er lagret.{#else}Forslaget avslår noe på grunn av en retningslinje, eller fraviker en. Skriv hvorfor i akkurat denne saken (alkoholloven § 1-7a). Ingenting er lagret.{/switch}")
    String flawText(String flaw);

    @Message("Utfall")
    String outcome();

    @Message("Bevilling gis")
    String granted();

    @Message("Søknaden avslås")
    String refused();

    @Message("Bevillingen")
    String terms();

    @Message("Fyll ut dette når bevilling gis. Ved avslag ser vi bort fra det.")
    String termsHint();

    @Message("Alkoholgrupper")
    String groups();

    @Message("Gruppe {group}")
    String group(int group);

    @Message("Første dag")
    String periodFrom();

    @Message("Siste dag")
    String periodTo();

    @Message("Bevillingen kan ikke gjelde lenger enn alkoholloven § 1-6 tillater.")
    String periodHint();

    @Message("Tider")
    String hours();

    @Message("Tid {number}")
    String hoursRow(int number);

    @Message("Sted")
    String area();

    @Message("Fra")
    String from();

    @Message("Til")
    String to();

    @Message("Klokkeslett som 11.00. Til og med 24.00; etter midnatt skriver du for eksempel 01.00.")
    String clockHint();

    @Message("Dager")
    String days();

    @Message("Særskilte dager")
    String specialDays();

    @Message("Område inne")
    String servingArea();

    @Message("Område ute")
    String outdoorArea();

    @Message("Vilkår")
    String conditions();

    @Message("Vilkår {number}")
    String condition(int number);

    @Message("Tøm feltet for å ta bort vilkåret.")
    String conditionHint();

    @Message("Begrunnelse")
    String reasons();

    @Message("Regler")
    String rules();

    @Message("En regel på hver linje: hvor den står, kolon, hva den sier.")
    String rulesHint();

    @Message("Faktiske forhold")
    String facts();

    @Message("Tom linje mellom avsnittene.")
    String factsHint();

    @Message("Uttalelser")
    String statements();

    @Message("En på hver linje: hvem, kolon, hva de har sagt.")
    String statementsHint();

    @Message("Vurdering")
    String assessment();

    @Message("Hva det er lagt vekt på, og hvorfor.")
    String assessmentHint();

    @Message("Individuell vurdering")
    String individual();

    @Message(
            "Må fylles ut når dere avslår helt eller delvis på grunn av en retningslinje, og når dere fraviker en: hva som gjelder for akkurat dette stedet (alkoholloven § 1-7a).")
    String individualHint();

    @Message("Send til godkjenning")
    String propose();

    @Message("Forslaget er sendt til godkjenning.")
    String proposed();

    @Message("Det var allerede foreslått et vedtak i saken.")
    String alreadyProposed();

    @Message("Velg om bevilling gis eller søknaden avslås.")
    String outcomeWrong();

    @Message("Velg minst én alkoholgruppe.")
    String groupsWrong();

    @Message("Skriv en dato som finnes.")
    String dateWrong();

    @Message("Siste dag kan ikke være før første dag.")
    String periodWrong();

    @Message("Første dag kan ikke være før søknaden kom inn.")
    String periodTooEarly();

    @Message("Siste dag kan ikke være før i dag.")
    String periodOver();

    @Message(
            "Velg sted, gruppe som gis og dager, og skriv klokkeslett som 11.00. Samme gruppe og dag kan bare stå én gang.")
    String hoursWrong();

    @Message("Alle grupper som gis, må ha tider.")
    String hoursMissing();

    @Message("Dette er mer enn det er søkt om. Det er søknaden uttalelsene gjelder.")
    String beyondApplication();

    @Message("Skriv hvor det er, med høyst 1000 tegn.")
    String areaWrong();

    @Message("Et vilkår kan ha høyst 1000 tegn, og det kan være høyst 40.")
    String conditionsWrong();

    @Message("Skriv minst én linje, hver med hvor regelen står, kolon, mellomrom og hva den sier.")
    String rulesWrong();

    @Message("Skriv hver linje med hvem, kolon, mellomrom og hva de har sagt.")
    String statementsWrong();

    @Message("Skriv noe her, med høyst 10 000 tegn.")
    String textWrong();

    @Message("Foreslått av {name} {moment}")
    String proposedBy(String name, String moment);

    @Message("Godkjent av {name} {moment}")
    String approvedBy(String name, String moment);

    @Message("Vent til noen andre har godkjent forslaget eller sendt det tilbake.")
    String waits();

    @Message("Se på forslaget og godkjenn")
    String review();

    @Message("Gjelder")
    String period();

    @Message("{from} til og med {to}")
    String periodText(String from, String to);

    @Message("Bevilling nr.")
    String licenceNumber();

    @Message("Ingen egne vilkår")
    String noConditions();

    @Message("Ingen uttalelser")
    String noStatements();

    @Message("Til godkjenning")
    String approvalsTitle();

    @Message("Forslag som venter på en godkjenner. Den som har foreslått, kan ikke godkjenne.")
    String approvalsLead();

    @Message("Ingenting venter på godkjenning.")
    String nothingWaits();

    @Message("Sak")
    String caseColumn();

    @Message("Utfall")
    String outcomeColumn();

    @Message("Foreslått")
    String proposedColumn();

    @Message("Frist")
    String dueColumn();

    @Message("Ditt eget forslag")
    String ownProposal();

    @Message("Godkjenn vedtaket")
    String approvalTitle();

    @Message("Du har foreslått dette selv. Noen andre må godkjenne det.")
    String ownProposalText();

    @Message("Regelkontrollen som forslaget bygger på")
    String checkTitle();

    @Message("Kontrollert {moment}. Når du godkjenner, kjører vi den om igjen og krever samme resultat.")
    String checkText(String moment);

    @Message("Ikke oppfylt ({count})")
    String checkNotMet(int count);

    @Message("Svart av saksbehandleren ({count})")
    String checkAnswered(int count);

    @Message("Oppfylt ({count})")
    String checkMet(int count);

    @Message("Ingen")
    String none();

    @Message("Hjemmel: {list}")
    String basis(String list);

    @Message("Fravik: {reason}")
    String departed(String reason);

    @Message("{outcome}: {reason}")
    String answered(String outcome, String reason);

    @Message("Svart av {name}")
    String answeredBy(String name);

    @Message("Godkjenn")
    String approve();

    @Message("Når du godkjenner, blir vedtaket fattet, og brev, bevilling og meldinger blir laget med en gang.")
    String approveText();

    @Message("Send tilbake")
    String sendBack();

    @Message("Hva må gjøres?")
    String comment();

    @Message("Svar du skal ta stilling til ({count})")
    String toJudge(int count);

    @Message("Regelkontrollen kunne ikke avgjøre dette alene. Du godkjenner bare når du er enig i hvert svar.")
    String toJudgeText();

    @Message("Er du enig?")
    String judge();

    @Message("Enig")
    String agrees();

    @Message("Ikke enig")
    String disagrees();

    @Message("Hvorfor ikke?")
    String why();

    @Message("Trengs bare når du ikke er enig.")
    String whyHint();

    @Message("Ta stilling til dette svaret.")
    String judgedWrong();

    @Message("Du er ikke enig i dette. Send forslaget tilbake.")
    String disagreedWrong();

    @Message("Skriv hvorfor du ikke er enig, med høyst 4000 tegn.")
    String whyWrong();

    @Message("Ikke enig i disse svarene")
    String disagreedWith();

    @Message("Saksbehandlerens svar: {answer}")
    String answerGiven(String answer);

    @Message("Saksbehandleren ser det du skriver.")
    String commentHint();

    @Message("Skriv hva som må gjøres, med høyst 4000 tegn.")
    String commentWrong();

    @Message("Vedtaket er godkjent. Papirene ligger i saken og i utboksen.")
    String approved();

    @Message("Forslaget er sendt tilbake til saksbehandleren.")
    String wasSentBack();

    @Message("Dette kan ikke godkjennes nå")
    String approvalStopped();

    @Message(
            "{#switch reason}{#case 'CHANGED_SINCE'}En opplysning, en uttalelse eller en regel er endret siden forslaget ble laget. Send det tilbake. Ingenting er vedtatt.{#case 'PERIOD_OVER'}Siste dag i perioden er forbi. Send forslaget tilbake. Ingenting er vedtatt.{#case 'NO_AMBULATORY_LICENCE_FREE'}Ingen av kommunens ambulerende bevillinger er ledige på den tiden. Se kalenderen, og send forslaget tilbake. Ingenting er vedtatt.{#else}Regelkontrollen gir ikke samme resultat når den kjøres om igjen. Send forslaget tilbake og meld fra til regelredaktøren. Ingenting er vedtatt.{/switch}")
    String approvalStoppedText(String reason);

    @Message("Etter kommunens delegering avgjøres saken av: {body}.")
    String decidedBy(String body);

    @Message("Hvem avgjør saken?")
    String whoDecides();

    @Message(
            "Regelverket her sier ikke hvem som avgjør. Velger du et politisk organ, blir forslaget en innstilling med saksframlegg.")
    String whoDecidesHint();

    @Message("Forslaget er nå en innstilling, og saksframlegget ligger i saken.")
    String wasRecommended();

    @Message("Innstillingen venter på vedtak i: {body}. Brev og bevilling lages først når vedtaket er ført inn.")
    String waitsForBody(String body);

    @Message("Før inn vedtaket")
    String registerResolution();

    @Message("Politisk vedtak")
    String resolutionTitle();

    @Message("Før inn det {body} har vedtatt. Da blir brev og bevilling laget med en gang.")
    String resolutionLead(String body);

    @Message("Saksframlegget (PDF)")
    String casePapers();

    @Message("Dato for vedtaket")
    String resolvedOn();

    @Message("Skriv en dato fra innstillingen ble laget og til i dag.")
    String resolvedOnWrong();

    @Message("Saksnummer i protokollen")
    String resolutionNumber();

    @Message("For eksempel 45/26.")
    String resolutionNumberHint();

    @Message("Skriv saksnummeret fra protokollen.")
    String resolutionNumberWrong();

    @Message("Ble innstillingen vedtatt?")
    String followed();

    @Message("Ja, slik den var")
    String followedYes();

    @Message("Nei, vedtaket ble et annet")
    String followedNo();

    @Message("Velg om innstillingen ble vedtatt.")
    String followedWrong();

    @Message("Hva ble vedtatt i stedet?")
    String otherwise();

    @Message(
            "Fyll ut når vedtaket ble et annet. Saken går tilbake til saksbehandleren, som skriver et nytt forslag etter det organet vedtok.")
    String otherwiseHint();

    @Message("Skriv hva som ble vedtatt.")
    String otherwiseWrong();

    @Message("Vedtaket er ført inn. Papirene ligger i saken og i utboksen.")
    String resolutionRegistered();

    @Message("Vedtaket er ført inn. Saken er tilbake hos saksbehandleren.")
    String resolutionOther();

    @Message("Vedtatt av {body} {on}, sak {number}.")
    String resolvedBy(String body, String on, String number);
}
